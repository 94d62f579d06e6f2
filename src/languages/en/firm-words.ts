import { words } from './word-list.ts';

/** Legal forms that English texts take over, as keys of names have them: without points, so that *S.A.C.* is *sac*. */
export const takenOverForms = words(`
  ltda lda eirl sac saa sau slu sarl srl sprl bvba mbh gesmbh kft zrt nyrt bt sro doo aş şti tnhh oü uab tbk aps ehf hf eood ood ead
  fze fzco dmcc wll bsc saog saoc ooo ohg`);

/** The last words of firms' names that say what a firm is in law, in other languages than English: in lower case, with their points. */
export const takenOverEndings = words(`
  ltda lda cía s.a.c s.a.c. s.a.a s.a.a. s.a.u s.a.u. s.a.b s.a.b. s.a.s s.a.s. s.r.l s.r.l. s.l. s.l.u. e.i.r.l e.i.r.l. c.v. s.a.r.l s.a.r.l. s.à.r.l s.à.r.l. sarl sprl bvba
  mbh gesmbh ges.m.b.h. e.v. e.v e.k. kft zrt nyrt s.r.o s.r.o. r.o. a.s a.s. d.o.o d.o.o. o.o o.o. d.o.o.e.l eood ood a.ş a.ş. aş şti tnhh
  oü uab aps ehf oyj fze fzco fz-llc dmcc wll w.l.l w.l.l. b.s.c. k.s.c. q.p.s.c. saog saoc p.j.s.c.`);

/** What names of firms and houses open with in other languages: *Puertos (del Sur)*, *Công (ty)*. */
export const takenOverOpeners = words(`
  constructora inmobiliaria minera pesquera naviera cervecera petrolera siderúrgica eléctrica energía transportes ferrocarril puertos portos terminais caminhos águas aguas serviços servicios estradas astilleros aeropuertos autopistas telefónica cementos laboratorios
  industrias inversiones distribuidora comercializadora cooperativa corporación consorcio construtora usinas mineradora companhias seguradora editora
  società costruzioni acciaierie fratelli établissements éditions librairie imprimerie verlag verlagsgruppe verlagshaus gebrüder stadtwerke
  teatro théâtre teatr oper opéra orquesta orchestre quatuor cuarteto quartetto công tổng ngân hãng oü`);

/** Last words of the names of firms, publishers and papers in other languages: *(Duna) Energia*. */
export const takenOverHeads = words(`
  energia energía energi energie energija editions verlaget förlag forlag edizioni ediciones éditions könyvkiadó kiadó şirketi ortaklığı sanayi inşaat bankası bankasi banka banco gazetesi hírek hírlap
  takarékpénztár biztosító művek vállalat sigorta ajansı tageblatt bladet rundschau anzeiger`);

/** What a word ends in that names a bank, a publisher, an association: *Takarékbank*, *Sparverein*; *Eubank* and *Burbank* are too short for it. */
export const wordEndingsOfFirms = /\p{L}{4}(?:bank|bankası|bankasi|banken|gesellschaft|genossenschaft|verband|versicherung|werke|verlag|zeitung|selskab|selskabet|selskapet|bolag|bolaget|verein|pénztár|szövetség)$/u;
