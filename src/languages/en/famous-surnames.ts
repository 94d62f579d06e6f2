import { words } from './word-list.ts';

/** Surnames of those whom news and books name by them alone, which the generated list lacks; none that is rather a word, a place or a firm. */
export const famousSurnames = words(`
    nehru gandhi jinnah ambedkar patel kejriwal rao gowda bhattarai prachanda koirala rajapaksa wickremesinghe kumaratunga premadasa bandaranaike jayewardene prabhakaran mujib gilani zardari bugti
    eisenhower truman roosevelt kissinger rockefeller jefferson volcker geithner buffett zuckerberg bezos murdoch soros mcnamara brzezinski mondale dukakis goldwater humphrey mccarthy gingrich oppenheimer
    churchill disraeli gladstone attlee callaghan rifkind lilley hurd kinnock paisley trimble mcguinness bruton ahern haughey varadkar truss swinney salmond
    hitler mussolini goebbels goering himmler eichmann adenauer brandt honecker krenz waldheim kreisky vranitzky kurz strache blocher
    pompidou giscard zapatero rajoy puigdemont bossi fini salvini renzi letta monti papandreou mitsotakis tsipras varoufakis karamanlis samaras
    stalin brezhnev khrushchev andropov chernenko gaidar kirienko prigozhin shushkevich yanukovich poroshenko zaluzhny syrskyi budanov surovikin gerasimov bortnikov patrushev volodin matviyenko kozyrev
    dubcek jaruzelski mazowiecki ceausescu zhivkov tito kostunica vucic rugova thaci kurti babis fiala fico gyurcsany horthy
    nasser sadat dayan meir eshkol gantz lapid smotrich ben-gvir gallant sinwar haniyeh nasrallah hariri jumblatt berri geagea aoun mikati massoud hekmatyar akhundzada ataturk inonu menderes gulen kilicdaroglu imamoglu ocalan barzani talabani pezeshkian raisi soleimani larijani mousavi
    lumumba tshisekedi kasavubu nkrumah nyerere kaunda banda nkomo smuts verwoerd botha tutu biko ramaphosa malema buthelezi savimbi machel chissano nujoma pohamba obote kibaki odinga moi ruto kenyatta meles afwerki bashir burhan hemedti mahama rawlings buhari tinubu abacha abiola sankara compaore traore goita tchiani eyadema houphouet-boigny bedie ouattara gbagbo sirleaf conteh koroma
    hatoyama nakasone takeshita miyazawa hosokawa ishiba wiranto jokowi widodo prabowo yudhoyono muhyiddin ranariddh sihanouk giap chavalit banharn prayut prayuth thaksin chiang soong magsaysay duterte robredo ardern luxon albanese menzies whitlam
    guevara batista somoza noriega aristide preval galtieri alfonsin videla allende pinochet aylwin bachelet boric fujimori correa noboa petro uribe gaviria pastrana samper kubitschek temer bolsonaro milei obrador sheinbaum calderon zedillo
    shakespeare dickens austen bronte tennyson wordsworth keats byron shelley beckett yeats joyce orwell hemingway faulkner twain whitman goethe schiller nietzsche kafka rilke brecht dostoevsky dostoyevsky tolstoy chekhov pushkin gogol nabokov solzhenitsyn pasternak voltaire rousseau balzac flaubert zola proust sartre camus cervantes borges neruda tagore nazrul rushdie
    mozart beethoven schubert brahms mahler tchaikovsky shostakovich rachmaninov verdi puccini rossini vivaldi pavarotti callas presley lennon mccartney jagger springsteen rembrandt vermeer monet manet matisse cezanne gauguin picasso dali warhol michelangelo caravaggio botticelli kandinsky klimt rodin
    freud darwin einstein galileo copernicus pasteur edison curie heisenberg gagarin aldrin marx engels lenin trotsky napoleon bonaparte garibaldi bolivar
    chaplin garbo bardot hitchcock kubrick spielberg scorsese tarantino kurosawa fellini bergman depardieu pele maradona ronaldo messi beckenbauer cruyff platini zidane beckham schumacher senna federer nadal djokovic sampras agassi kasparov karpov holyfield tendulkar kohli
`);
