import { words } from './word-list.ts';

/** Verbs of happening in their base form, as headlines have them. */
export const happenings = words(`
  open launch sign announce present adopt hold kick start begin found establish introduce attack kill die elect appoint resign arrest arrive visit meet win lose buy sell release approve agree invade capture liberate destroy strike
  hit shoot fire explode crash collapse sink withdraw enter join leave end close complete finish inaugurate unveil vote pass ratify reject veto impose lift declare publish issue deliver receive send deploy seize take host gather attend
  celebrate invest pledge promise award grant convict sentence charge acquit accuse sue file merge acquire replace dismiss hire nominate rise fall plunge tumble surge drop slip slide jump climb gain soar reach resolve settle recover
  return demonstrate premiere debut protest march confirm cancel postpone suspend ban expel detain free raid recapture retake shell intercept down repel rescue evacuate injure wound murder execute bomb test conduct hand step break cut
  raise claim beat defeat reveal recall retire quit admit deny apologise apologize condemn fail discuss back endorse blame block halt stop order free mark score advance
`);

/** Nouns that name something that happens at a time. */
export const eventNouns = words(`
  launch attack attacks meeting summit election elections vote referendum opening closing signing announcement ceremony invasion strike strikes raid raids bombing bombings explosion blast crash fire earthquake flood floods storm death
  funeral birth wedding coup protest protests rally march riot riots arrest trial verdict ruling hearing resignation appointment inauguration conference congress forum talks debate visit trip speech keynote release premiere debut
  concert festival match game final race landing flight takeover merger acquisition collapse bankruptcy shooting shootings murder killing assassination massacre battle ceasefire truce agreement withdrawal evacuation rescue eruption
  test tests drill drills exercise exercises crackdown offensive siege blockade boycott hack breach leak outage spill landslide hurricane typhoon drought famine outbreak clash clashes incident accident derailment sinking hijacking kidnapping assault
  poisoning recount runoff walkout handover reopening groundbreaking unveiling parade vigil auction eviction deportation execution uprising
`);

/** Nouns of things that last, are held or are written, called by their year: what is told with them is of that year. */
export const yearlyThings = words(`
  war wars crisis revolution uprising olympics games cup championship championships tournament season convention exhibition expo fair biennale campaign primaries primary census treaty deal accord accords pact reauthorization reauthorisation
  study studies report memo memorandum book letter article story interview survey poll paper lawsuit complaint statement essay film documentary analysis audit review tweet op-ed
`);
