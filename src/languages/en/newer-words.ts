import { words } from './word-list.ts';

/** Common words of today's news that the generated list lacks, lower case. None is a name as well. */
export const newerWords = words(`
  tourism ecotourism agritourism website webpage online offline pandemic governance biodiversity airstrike laptop app tech smartphone startup podcast selfie hashtag lockdown sustainability
  stakeholder outreach advocacy crowdfunding cybersecurity cyber cyberspace cybercrime cyberattack counterterrorism counterinsurgency peacekeeping peacekeeper peacebuilding agribusiness aquaculture agroforestry
  biotechnology biotech biofuel nanotechnology fintech blockchain cryptocurrency cryptocurrencies crypto digitalization digitalisation digitization decarbonisation decarbonization photovoltaic geothermal hydropower
  electrification telecom telecommunication broadband tsunami airspace hometown crackdown bailout downturn benchmark brokerage chairwoman congressional accession antitrust subpoena cleanup backup breakup buildup
  spinoff longtime pretax payout issuance profitability deployment deploy assess download meltdown childcare eldercare wellbeing wellness mindfulness multilateral trilateral interfaith interagency intergovernmental
  policymaker policymaking rulemaking empowerment upskilling entrepreneurship entrepreneur earnings bombing shootings killings buildings boards brands billionaire hectare proceedings warnings meetings manhunt
  substantive anymore stepmother stepfather homeowner battleground underway findings ratings bidder sectarian attendee setup mafia timeline dataset firewall gameplay videogame esports filmmaking filmmaker songwriter
  screenwriter workspace coworking headcount roadmap rollout upscale workaround worldview whistleblower outsourcing offshoring onboarding playoff quarterfinal preseason midfield midterm runoff impeachment insurgency
  jihadist extremism radicalisation radicalization deradicalization demining airlift pathogen antiviral herbicide mudslide microplastics mitigation preparedness deforestation reforestation afforestation wetland
  rainforest inclusivity transgender homophobia misogyny activism volunteerism mentorship internship numeracy preschool baccalaureate e-commerce e-learning e-government logistics hypermarket motorcyclist hijab burqa
  halal sukuk zakat crore lakh hostilities ransomware malware spyware phishing republish`);
