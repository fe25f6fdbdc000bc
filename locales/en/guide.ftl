### The guide: pages beside the check. The keys follow the files of data/guide/: guide-<page>, guide-<page>-<section>,
### guide-<page>-<section>-<item>, and in a table guide-<page>-<section>-<item>-<column>.
### Every text may use $role (worker, employer, consultant); other arguments stand in the file of the page.

## Words that many pages share

-guide-who = Who files
-guide-differs = How it differs
-guide-about = What this is
-guide-next = What to do now
-guide-how-long = For how long
-guide-not-found = Not found

## Is this the right service?

guide-service = Is this the right service?
    .lead = The labour-immigrant permit (разрешение трудовому иммигранту) is for one kind of work only. Compare before anybody pays.

guide-service-yes = It fits if all of this is true
    .lead = Even then nobody can promise the permit: the akimat decides.
guide-service-yes-work = The work is done in a private household (домашнее хозяйство), and it is not meant to bring the employer income.
guide-service-yes-employer = The employer is a private person (физическое лицо): no company, and nobody who hires as a business.
guide-service-yes-citizenship =
    The worker is a citizen of a country that has a visa-free agreement with Kazakhstan for a stay of at least { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }.
guide-service-yes-countries = Which countries these are is not known here: the list of the Rules was not found, and sources differ. Ask the akimat before anybody pays.
guide-service-yes-adult =
    The worker is an adult: at least { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    } old.
guide-service-yes-stay = The worker is lawfully in Kazakhstan when the application is made.
guide-service-yes-papers = There are a criminal-record confirmation, a medical certificate, medical insurance and fingerprint registration, or they can still be obtained.
guide-service-yes-months =
    The permit is wanted for { NUMBER($min) } to { $max ->
        [one] { NUMBER($max) } month
       *[other] { NUMBER($max) } months
    }.
guide-service-yes-ceiling =
    With this worker, the employer has at most { $max ->
        [one] { NUMBER($max) } labour immigrant
       *[other] { NUMBER($max) } labour immigrants
    } under contract at the same time.
guide-service-yes-unit = The place of work lies in the administrative-territorial unit (административно-территориальная единица) where the permit is issued.
guide-service-yes-applies = The worker applies, not the employer.
guide-service-yes-tax = Income tax is paid in advance and does not come back. So it is paid last, when nothing else is open.
guide-service-yes-quota = Whether the quota (квота) of the place still has room cannot be known here. Ask the akimat before anybody pays.

guide-service-situations = If something else is true
    .lead = Each line says where to turn.
guide-service-situations-citizen = This permit is only for immigrants.
    .title = Citizen of Kazakhstan
guide-service-situations-eaeu = Work on an employment contract or a civil-law contract, without this permit.
    .title = Citizen of Russia, Belarus, Armenia or Kyrgyzstan
guide-service-situations-company = Another permit, and the employer asks for it.
    .title = A company or a business hires, or the work brings the employer income
guide-service-situations-transfer = A permit of its own kind (внутрикорпоративный перевод).
    .title = Transfer inside a company group
guide-service-situations-specialist = In priority sectors: a certificate of qualification from the akimat.
    .title = Specialist who looks for work alone
guide-service-situations-seasonal = Permits given to employers, for listed occupations.
    .title = Seasonal work
guide-service-situations-business = A visa or a residence permit for business immigrants (бизнес-иммигранты).
    .title = A business of one’s own
guide-service-situations-resident = Outside the quota and the permit rules for foreign workers.
    .title = Permanent residence in Kazakhstan (вид на жительство)
guide-service-situations-status = Ask first. The list we found, in a summary of November 2023, is about the employer’s permit. It does not say what holds for the worker’s own, and it was changed in August 2025.
    .title = Kandas, refugee, asylum seeker, humanitarian immigrant, victim of trafficking, sentence outside prison
guide-service-situations-kandas = By an order of { DATE($from) }, these people are sent to a pilot on migration.enbek.kz. Check there whether it still runs.
    .title = Ethnic Kazakh who seeks kandas status or permanent residence
guide-service-situations-student = Special conditions of the Labour Code.
    .title = Here to study
guide-service-situations-family = Special conditions of the Labour Code.
    .title = Here for family reunion
guide-service-situations-no-agreement = Then this service is closed. Ask the akimat first whether there is an agreement. If not, the other way we know is a work visa with the permit of an employer that is a company.
    .title = Citizen of a country without such a visa-free agreement
guide-service-situations-entry = A report of { DATE($reported) } calls the electronic travel authorisation a voluntary pilot. One later note says it is compulsory at airports from { DATE($airports) } and elsewhere from { DATE($elsewhere) }. Who is exempt is not known here: ask a consulate before travelling.
    .title = Only a question about entry (QazETA)
guide-service-situations-companions = We found no rule for family members who come along with a labour immigrant. Ask the migration police.
    .title = Family members who come along

## destination: no_permit_citizen

guide-destination-no_permit_citizen = { destination-no_permit_citizen }
    .lead = For workers who are citizens of Kazakhstan.

guide-destination-no_permit_citizen-about = { -guide-about }
guide-destination-no_permit_citizen-about-what = { destination-no_permit_citizen.what }
    .title = { outcome-what }
guide-destination-no_permit_citizen-about-who = Nobody files this application for a citizen.
    .title = { -guide-who }
guide-destination-no_permit_citizen-about-where = { destination-no_permit_citizen.where }
    .title = { outcome-where }
guide-destination-no_permit_citizen-about-how-long = Not known here: ask the akimat. The term of this permit has no meaning for a citizen.
    .title = { -guide-how-long }
guide-destination-no_permit_citizen-about-differs = The permit, its quota and its tax are made for labour immigrants.
    .title = { -guide-differs }

guide-destination-no_permit_citizen-next = { -guide-next }
guide-destination-no_permit_citizen-next-tax =
    { $role ->
        [worker] Do not pay the tax of the labour-immigrant permit: it is not refunded and not offset. If it is paid already, ask the tax office whether it can be given back: we found nothing on that.
        [employer] Ask the worker not to pay the tax of the labour-immigrant permit: it is not refunded and not offset. If it is paid already, ask the tax office whether it can be given back: we found nothing on that.
       *[consultant] The tax of the labour-immigrant permit should not be paid: it is not refunded and not offset. If it is paid already, ask the tax office whether it can be given back: we found nothing on that.
    }
guide-destination-no_permit_citizen-next-ask = Ask the akimat: ‘How does a private person hire a citizen of Kazakhstan for work in the household? What has to be registered, and where?’
guide-destination-no_permit_citizen-next-wrong = Did a wrong answer lead here? Every answer of the check can be changed. Whom the service is for is written on its own page.

## destination: no_permit_eaeu

guide-destination-no_permit_eaeu = { destination-no_permit_eaeu }
    .lead = For citizens of Russia, Belarus, Armenia and Kyrgyzstan.

guide-destination-no_permit_eaeu-about = { -guide-about }
guide-destination-no_permit_eaeu-about-what = { destination-no_permit_eaeu.what }
    .title = { outcome-what }
guide-destination-no_permit_eaeu-about-who = Not known here: ask the migration police who has to arrange the residence.
    .title = { -guide-who }
guide-destination-no_permit_eaeu-about-where = { destination-no_permit_eaeu.where }
    .title = { outcome-where }
guide-destination-no_permit_eaeu-about-how-long = Not known here: ask the migration police for how long residence on the contract is given.
    .title = { -guide-how-long }
guide-destination-no_permit_eaeu-about-differs = The registered contract is the basis here, not a permit.
    .title = { -guide-differs }

guide-destination-no_permit_eaeu-next = { -guide-next }
guide-destination-no_permit_eaeu-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-no_permit_eaeu-next-contract = Make the contract and ask about its registration: residence is arranged on the registered contract.
guide-destination-no_permit_eaeu-next-ask-akimat = Ask the akimat: ‘How is the contract of a citizen of a Eurasian Union state with a private household registered? Who has to do it, and by when?’
guide-destination-no_permit_eaeu-next-ask-police = Ask the migration police: ‘Who has to arrange residence on a registered contract, with which papers, and by when?’
guide-destination-no_permit_eaeu-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: no_permit_resident

guide-destination-no_permit_resident = { destination-no_permit_resident }
    .lead = For foreigners who live in Kazakhstan permanently.

guide-destination-no_permit_resident-about = { -guide-about }
guide-destination-no_permit_resident-about-what = { destination-no_permit_resident.what }
    .title = { outcome-what }
guide-destination-no_permit_resident-about-who = Not known here: ask the akimat whether anybody has to file anything.
    .title = { -guide-who }
guide-destination-no_permit_resident-about-where = { destination-no_permit_resident.where }
    .title = { outcome-where }
guide-destination-no_permit_resident-about-how-long = Not known here: ask the migration police how long the document for permanent residence is valid.
    .title = { -guide-how-long }
guide-destination-no_permit_resident-about-differs = Permanent residence (вид на жительство) is not the temporary residence permit (РВП). This point is only about the permanent one.
    .title = { -guide-differs }

guide-destination-no_permit_resident-next = { -guide-next }
guide-destination-no_permit_resident-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-no_permit_resident-next-document = Have the document for permanent residence (вид на жительство) ready. A temporary residence permit (РВП) is not enough for this way.
guide-destination-no_permit_resident-next-ask = Ask the akimat: ‘A foreigner with permanent residence is to work in a private household. What does the employer need to see? Does anybody have to file anything?’
guide-destination-no_permit_resident-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: ask_exempt_status

guide-destination-ask_exempt_status = { destination-ask_exempt_status }
    .lead = For kandas and people who seek that status, refugees, asylum seekers, humanitarian immigrants, victims of trafficking and people with a sentence outside prison. This is not a yes and not a no.

guide-destination-ask_exempt_status-about = { -guide-about }
guide-destination-ask_exempt_status-about-what = { destination-ask_exempt_status.what }
    .title = { outcome-what }
guide-destination-ask_exempt_status-about-who = Not known here: ask the akimat whether the worker or the employer has to file, and what.
    .title = { -guide-who }
guide-destination-ask_exempt_status-about-where = { destination-ask_exempt_status.where }
    .title = { outcome-where }
guide-destination-ask_exempt_status-about-how-long = Not known here: ask the akimat.
    .title = { -guide-how-long }
guide-destination-ask_exempt_status-about-differs = The list is about the permit of the employer. The permit here is that of the worker. So do not conclude from the list that nothing is needed.
    .title = { -guide-differs }

guide-destination-ask_exempt_status-next = { -guide-next }
guide-destination-ask_exempt_status-next-tax =
    { $role ->
        [worker] Do not pay the tax of the labour-immigrant permit while the answer is open: it is not refunded and not offset.
        [employer] Ask the worker not to pay the tax of the labour-immigrant permit while the answer is open: it is not refunded and not offset.
       *[consultant] The tax of the labour-immigrant permit should not be paid while the answer is open: it is not refunded and not offset.
    }
guide-destination-ask_exempt_status-next-wait = Do not start the work before the answer is clear: work without a permit that is required is punished.
guide-destination-ask_exempt_status-next-ask = Ask the akimat of the place of work, because the list does not answer this: ‘Does the Government list free this status from the employer’s permit only, or also from the worker’s own labour-immigrant permit for household work? Who has to file, and what?’
guide-destination-ask_exempt_status-next-ask-kandas = If kandas status or permanent residence is only asked for so far, also ask: ‘Does the pilot on migration.enbek.kz still run? May one work before the decision?’
guide-destination-ask_exempt_status-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: student_rules

guide-destination-student_rules = { destination-student_rules }
    .lead = For foreigners who are here to study.

guide-destination-student_rules-about = { -guide-about }
guide-destination-student_rules-about-what = { destination-student_rules.what }
    .title = { outcome-what }
guide-destination-student_rules-about-who = Not known here: ask the place of study who applies for what.
    .title = { -guide-who }
guide-destination-student_rules-about-where = { destination-student_rules.where }
    .title = { outcome-where }
guide-destination-student_rules-about-how-long = Not known here: ask the place of study for how long and how many hours students may work.
    .title = { -guide-how-long }
guide-destination-student_rules-about-differs = The Labour Code asks for these papers. Where we read it, it does not say whether a permit is needed as well: ask before the work begins.
    .title = { -guide-differs }

guide-destination-student_rules-next = { -guide-next }
guide-destination-student_rules-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-student_rules-next-ask-school = Ask the place of study: ‘Do you give the certificate that an employer needs? Who applies for what before the work begins?’
guide-destination-student_rules-next-ask-police = Ask the migration police: ‘Does the permit to stay for study allow work in a private household, or is a labour-immigrant permit needed as well?’
guide-destination-student_rules-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: family_rules

guide-destination-family_rules = { destination-family_rules }
    .lead = For foreigners who are here for family reunion.

guide-destination-family_rules-about = { -guide-about }
guide-destination-family_rules-about-what = { destination-family_rules.what }
    .title = { outcome-what }
guide-destination-family_rules-about-who = Not known here: ask the migration police who applies for what.
    .title = { -guide-who }
guide-destination-family_rules-about-where = { destination-family_rules.where }
    .title = { outcome-where }
guide-destination-family_rules-about-how-long = Not known here: ask the migration police for how long such a stay allows work.
    .title = { -guide-how-long }
guide-destination-family_rules-about-differs = The Labour Code asks for these papers. Where we read it, it does not say whether a permit is needed as well: ask before the work begins.
    .title = { -guide-differs }

guide-destination-family_rules-next = { -guide-next }
guide-destination-family_rules-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-family_rules-next-papers = Have the permit to stay for family reunion and the proof of marriage ready. The employer needs both.
guide-destination-family_rules-next-ask = Ask the migration police: ‘Does the permit to stay for family reunion allow work in a private household, or is a labour-immigrant permit needed as well?’
guide-destination-family_rules-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: employer_permit

guide-destination-employer_permit = { destination-employer_permit }
    .lead = For work in a company or a business, and for work that brings the employer income.

guide-destination-employer_permit-about = { -guide-about }
guide-destination-employer_permit-about-what = { destination-employer_permit.what }
    .title = { outcome-what }
guide-destination-employer_permit-about-who = The employer, not the worker.
    .title = { -guide-who }
guide-destination-employer_permit-about-where =
    On egov.kz, elicense.kz or migration.enbek.kz. According to one legal summary, since { DATE($from) } the vacancy must first stand on enbek.kz for { $days ->
        [one] { NUMBER($days) } calendar day
       *[other] { NUMBER($days) } calendar days
    }.
    .title = { outcome-where }
guide-destination-employer_permit-about-how-long = Not known here: ask the akimat for how long the permit is given.
    .title = { -guide-how-long }
guide-destination-employer_permit-about-differs = The employer holds this permit and pays the levy. The worker’s advance tax for household work does not buy it.
    .title = { -guide-differs }

guide-destination-employer_permit-next = { -guide-next }
guide-destination-employer_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-employer_permit-next-ask = The employer asks the akimat: ‘Which permit for foreign labour fits this work and this employer? Does the quota have room? How high is the levy?’
guide-destination-employer_permit-next-visa = If the worker’s country has no visa-free agreement of the length that the law asks for, a work visa belongs to this way.
guide-destination-employer_permit-next-household = Is it household work after all, and only the country does not fit? We found this permit only for companies and businesses. Ask the akimat: ‘Can a private person get a permit to engage foreign labour for household work?’
guide-destination-employer_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: seasonal_permit

guide-destination-seasonal_permit = { destination-seasonal_permit }
    .lead = For work that lasts one season.

guide-destination-seasonal_permit-about = { -guide-about }
guide-destination-seasonal_permit-about-what = { destination-seasonal_permit.what }
    .title = { outcome-what }
guide-destination-seasonal_permit-about-who = The employer, not the worker.
    .title = { -guide-who }
guide-destination-seasonal_permit-about-where = { destination-seasonal_permit.where }
    .title = { outcome-where }
guide-destination-seasonal_permit-about-how-long =
    Up to { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    }.
    .title = { -guide-how-long }
guide-destination-seasonal_permit-about-differs = The employer holds this permit, and a levy belongs to it. It is tied to occupations and a season, not to a household.
    .title = { -guide-differs }

guide-destination-seasonal_permit-next = { -guide-next }
guide-destination-seasonal_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-seasonal_permit-next-ask = The employer asks the akimat of the place of work: ‘Is this occupation on the list for seasonal workers? Where do I apply, for which time, and how high is the levy?’
guide-destination-seasonal_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: transfer_permit

guide-destination-transfer_permit = { destination-transfer_permit }
    .lead = For people whom a company group moves to Kazakhstan.

guide-destination-transfer_permit-about = { -guide-about }
guide-destination-transfer_permit-about-what = { destination-transfer_permit.what }
    .title = { outcome-what }
guide-destination-transfer_permit-about-who = Not known here: ask the company and the akimat.
    .title = { -guide-who }
guide-destination-transfer_permit-about-where = { destination-transfer_permit.where }
    .title = { outcome-where }
guide-destination-transfer_permit-about-how-long =
    Up to { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    }, and { $more ->
        [one] { NUMBER($more) } more year
       *[other] { NUMBER($more) } more years
    }.
    .title = { -guide-how-long }
guide-destination-transfer_permit-about-differs = It is for employees of a company group, not for work in a household.
    .title = { -guide-differs }

guide-destination-transfer_permit-next = { -guide-next }
guide-destination-transfer_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-transfer_permit-next-ask-company = Ask the company: ‘Who applies for the permit for the transfer, and when?’
guide-destination-transfer_permit-next-ask-akimat = Ask the akimat: ‘How is the permit for intra-corporate transfer (внутрикорпоративный перевод) applied for, and with which papers?’
guide-destination-transfer_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: qualification_certificate

guide-destination-qualification_certificate = { destination-qualification_certificate }
    .lead = For specialists who come to look for a job by themselves.

guide-destination-qualification_certificate-about = { -guide-about }
guide-destination-qualification_certificate-about-what = Specialists who look for a job by themselves in priority sectors need a certificate of qualification (справка о соответствии квалификации).
    .title = { outcome-what }
guide-destination-qualification_certificate-about-who = The specialist needs it. Not known here: ask the akimat who hands in the papers.
    .title = { -guide-who }
guide-destination-qualification_certificate-about-where = { destination-qualification_certificate.where }
    .title = { outcome-where }
guide-destination-qualification_certificate-about-how-long =
    Up to { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }. It can be extended to the term of the contract, up to { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    }.
    .title = { -guide-how-long }
guide-destination-qualification_certificate-about-differs = It is for skilled work in a priority sector, not for work in a household.
    .title = { -guide-differs }

guide-destination-qualification_certificate-next = { -guide-next }
guide-destination-qualification_certificate-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-qualification_certificate-next-ask = Ask the akimat: ‘Is my occupation in a priority sector? Who hands in the papers for the certificate of qualification, which papers, and how long does it take?’
guide-destination-qualification_certificate-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: business_immigrant

guide-destination-business_immigrant = { destination-business_immigrant }
    .lead = For people who come to run a business.

guide-destination-business_immigrant-about = { -guide-about }
guide-destination-business_immigrant-about-what = { destination-business_immigrant.what }
    .title = { outcome-what }
guide-destination-business_immigrant-about-who = Not known here: ask the migration police.
    .title = { -guide-who }
guide-destination-business_immigrant-about-where = { destination-business_immigrant.where }
    .title = { outcome-where }
guide-destination-business_immigrant-about-how-long = Not known here: ask the migration police for how long the visa or the residence permit is given.
    .title = { -guide-how-long }
guide-destination-business_immigrant-about-differs = It is for running a business of one’s own, not for working for someone else.
    .title = { -guide-differs }

guide-destination-business_immigrant-next = { -guide-next }
guide-destination-business_immigrant-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-business_immigrant-next-ask = Ask the migration police, or a consulate of Kazakhstan abroad: ‘Which visa or which residence permit does a business immigrant need? What comes first, and which papers does it take?’
guide-destination-business_immigrant-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## Filing on eGov

guide-filing = Filing on eGov
    .lead = The steps as of the day of filing. On this page nothing can be filed.

guide-filing-paper = Before the pilot
guide-filing-paper-centre = One summary says: the worker goes to a service centre (ЦОН) with the papers, and its staff enter the application in the system.
guide-filing-paper-list = One press report of the list at the counter begins with the application, the tax receipt, the passport with an entry mark and medical certificates. The rest of the list is cut off: ask at the centre.
guide-filing-paper-counter = If papers are missing or have expired, the centre refuses to take them and gives the reason in writing.
guide-filing-paper-system = From the centre the papers go to the akimat’s system (АИС ИРС), and from there to the police by themselves.
guide-filing-paper-portal = The reworked Rules also allow eGov and migration.enbek.kz. Whether that works before the pilot is disputed: one law firm says that it does not.

guide-filing-pilot = In the pilot: on the portal, with help at the service centre
guide-filing-pilot-explain = A consultant at the service centre (ЦОН) explains the way on the portal and, if needed, shows the self-service area.
guide-filing-pilot-fill = The worker fills in the application, attaches scans of the papers and signs with the worker’s own electronic digital signature (ЭЦП).
guide-filing-pilot-signature = No signature yet? The consultant explains how to get one.
guide-filing-pilot-failure = One press report says: if a technical failure stops the portal, one can file on paper at the centre.
guide-filing-pilot-privacy = One press report says that the pilot order also protects personal data during self-service.
guide-filing-pilot-paper = Whether a centre also takes papers when nothing has failed is not known here: ask there.

guide-filing-egov = Only on eGov
guide-filing-egov-only = Since { DATE($from) } the application is made only on eGov.kz. Service centres (ЦОН) no longer take it.
guide-filing-egov-number = First the individual identification number (ИИН). The worker asks for it in person at the service centre of the place of stay.
guide-filing-egov-signature = Then the worker’s own electronic digital signature (ЭЦП). The application is signed with it; the employer’s does not replace it.
guide-filing-egov-tax = Then check everything. Only when nothing else is open is the tax paid: before the permit, and it does not come back.
guide-filing-egov-fill = The worker fills in the application, attaches scans and signs.

guide-filing-open = After the pilot: what holds now is not confirmed
guide-filing-open-ended = The pilot ended on { DATE($ended) }. We found no act on what holds since then.
guide-filing-open-check = On the day of filing, look at the page of the service on eGov and ask the akimat how to file. Do both before any tax is paid.
guide-filing-open-last = The last way we know: since { DATE($from) } only eGov.kz, not the service centres (ЦОН).
guide-filing-open-signed = In the pilot the worker filled in the application, attached scans and signed with an electronic digital signature (ЭЦП) of the worker’s own. It is wise to be ready for the same.
guide-filing-open-number = The identification number (ИИН) is asked for in person at the service centre of the place of stay.
guide-filing-open-rules = A pilot rests on a joint decision of two bodies. So its end does not by itself change the Rules, and these have named the portals since they were reworked. That is our reading.

guide-filing-attach = What to attach, and what comes from databases
guide-filing-attach-law = For a new permit the law asks for: proof of lawful stay, criminal-record confirmation, medical certificate, medical insurance, fingerprint registration, and the tax paid in advance.
guide-filing-attach-extension = For an extension: papers on household work in the past period, and the tax paid in advance for the new one.
guide-filing-attach-expired = Every paper has to be in force: with one that has expired, the application is not accepted.
guide-filing-attach-databases = Since { DATE($from) }, and while the pilot ran, the medical certificate and the insurance came from state databases and were not uploaded. What holds after the pilot is not confirmed. Other data may come from there too.
guide-filing-attach-in-hand = A paper in hand may not be in the database. Ask the clinic and the insurer whether theirs is entered, before the tax is paid.
guide-filing-attach-not-twice = One press report says: papers and data that the state can get from its own systems may not be demanded.
guide-filing-attach-receipt = The tax receipt comes last. The tax is paid before the permit is given and does not come back, so nobody pays it while anything else is open.
guide-filing-attach-form = Which fields the form has, and which files, sizes and photos it accepts, was not found. Follow the portal.

guide-filing-next = What happens next
guide-filing-next-police =
    An undated official notice on filing at a service centre says that the police look at the papers within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }. Whether that holds on your day is not confirmed.
guide-filing-next-akimat = The akimat decides: after agreement with the police, and within the quota (квота).
guide-filing-next-time = How long the whole decision takes was not found. Ask the akimat.
guide-filing-next-back = By the same notice, the permit or the extension comes back to the applicant’s account on the portal, or to the service centre if it was filed there.

guide-filing-not-accepted = If the application is not accepted
guide-filing-not-accepted-reason = An application is not accepted (отказ в приёме) if papers are missing or have expired.
guide-filing-not-accepted-written = The service centre gives the reason in writing.
guide-filing-not-accepted-portal = How the portal shows that an application is not accepted was not found.
guide-filing-not-accepted-do = Get what is missing or renew what has expired. Then file again.

guide-filing-refused = If the service is refused
    .lead = Grounds for refusing a state service (отказ в оказании государственной услуги).
guide-filing-refused-untrue = Papers or data turn out to be untrue.
guide-filing-refused-requirements = The applicant or the papers do not meet the legal requirements.
guide-filing-refused-police = A body whose agreement is needed says no. Here that is the police.
guide-filing-refused-court = A court has banned the activity or taken away the right that goes with it.
guide-filing-refused-consent = The applicant does not agree to access to personal data of limited access.
guide-filing-refused-quota = A permit is given only within the quota.
guide-filing-refused-list = The Rules have a list of their own, which was not found.
guide-filing-refused-reasons = A refusal must come with its reasons. If they are missing, ask for them.
guide-filing-refused-reworded = A new wording of the point on reasons was announced for { DATE($from) }. We did not see it.

guide-filing-hearing = A hearing before a refusal
guide-filing-hearing-notice =
    Before a decision against the applicant, notice comes at least { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } ahead, with a chance to reply (заслушивание).
guide-filing-hearing-none =
    It can fall away, for example if the procedure takes less than { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } or runs automatically.

guide-filing-complaint = A complaint
guide-filing-complaint-term =
    The complaint (жалоба) is made within { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    } of learning of the decision.
guide-filing-complaint-longer =
    By a law of { DATE($law) }, in force since January 2026, there are { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    } if the decision did not say how to complain.
guide-filing-complaint-where =
    It goes to the body that decided. That body passes it on within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }.
guide-filing-complaint-review =
    The review takes { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } in general.
guide-filing-complaint-silence = If a body does not decide in time, this counts as a refusal.
guide-filing-complaint-when = As the time for the whole decision was not found, ask the akimat on filing until when it decides, and note the answer.
guide-filing-complaint-special = The law on state services has rules of its own on complaints, which we did not read in full. Ask the akimat or a lawyer which apply.

guide-filing-again = Applying again
guide-filing-again-cause = Once the cause of the refusal is removed, one may apply again.
guide-filing-again-tax = Whether tax already paid counts for a new application was not found. Ask the tax office before paying a second time.

## For the employer: before, during, after

guide-employer = For the employer: before, during, after
    .lead = One screen for the private person who wants somebody to work in the household.

guide-employer-yours = The application is the worker’s own
guide-employer-yours-applies =
    { $role ->
        [employer] You cannot file it: the one who applies is the worker.
       *[consultant] The employer cannot file it: the one who applies is the worker.
    }
guide-employer-yours-signature =
    { $role ->
        [employer] It is signed with the worker’s own electronic digital signature (ЭЦП). Yours does not replace it.
       *[consultant] It is signed with the worker’s own electronic digital signature (ЭЦП). The employer’s does not replace it.
    }
guide-employer-yours-signature-after =
    { $role ->
        [employer] In the pilot it was signed with the worker’s own electronic digital signature (ЭЦП). Yours did not replace it.
       *[consultant] In the pilot it was signed with the worker’s own electronic digital signature (ЭЦП). The employer’s did not replace it.
    }
guide-employer-yours-attorney = Whether anybody may file for the worker by power of attorney (доверенность) is not known here: ask the akimat.

guide-employer-before = Before the permit
guide-employer-before-household =
    { $role ->
        [employer] You hire as a private person, for your household. The work must not be meant to bring you income.
       *[consultant] The employer hires as a private person, for the household. The work must not be meant to bring the employer income.
    }
guide-employer-before-foreigner = Whether a foreigner may be the employer is not said in the articles we read: ask the akimat.
guide-employer-before-five =
    At most { $max ->
        [one] { NUMBER($max) } labour immigrant
       *[other] { NUMBER($max) } labour immigrants
    } may be under contract with one private person at the same time.
guide-employer-before-contract = No contract is signed before the permit: the law forbids it.
guide-employer-before-unit = The work must lie in the administrative-territorial unit that issues the permit. Which akimat that is: ask before the worker files.
guide-employer-before-inform =
    The host (принимающее лицо) is the citizen, permanent resident or legal entity of Kazakhstan that invites the worker or gives a place to live. The host informs the police within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } of arrival.
guide-employer-before-tax = The tax is paid before the permit and does not come back. So nobody pays it while anything else is open.

guide-employer-during = While the permit runs
guide-employer-during-insurance = First the worker’s medical insurance, then the contract (трудовой договор).
guide-employer-during-term = The contract lies within the term of the permit.
guide-employer-during-record = The contract and its changes are entered in the unified system (ЕСУТД), or it is made on hr.enbek.kz. The akimat registers it.
guide-employer-during-record-days = By which day was not found: ask the akimat.
guide-employer-during-residence =
    { $role ->
        [employer] The temporary residence permit (РВП) of the worker is arranged at your request.
       *[consultant] The temporary residence permit (РВП) of the worker is arranged at the employer’s request.
    }
guide-employer-during-papers = For domestic workers there is no hiring order and no entry in a labour book.
guide-employer-during-copies = Copies of the worker’s identity papers may be collected for the purposes of the Labour Code.
guide-employer-during-extend = For an extension the worker needs papers on the past household work.

guide-employer-after = At the end
guide-employer-after-record = The end of the contract is entered in the unified system as well.
guide-employer-after-notice = Notice and severance: as the contract says.
guide-employer-after-departure = The host sees to the worker’s papers for the stay and to departure at its end.
guide-employer-after-ends = When the permit ends, the worker must leave unless there is another lawful ground. A new permit is issued before that.

guide-employer-money-and-fines = Money and fines
guide-employer-money-and-fines-fee = We found no state fee for this permit. The levy for foreign labour belongs to another permit.
guide-employer-money-and-fines-permit = No permit for the worker, or too many workers at once: { $first }, and { $again } if repeated within a year. MCI is the monthly calculation index (МРП).
guide-employer-money-and-fines-host = Late notice to the police: a warning, and { $again } if repeated within a year.

## For the worker: papers, stay, money

guide-worker = For the worker: papers, stay, money
    .lead = What comes first, how long the stay is allowed, and what it costs.

guide-worker-order = A sensible order
    .lead = The order is our reading. Each step has its own source.
guide-worker-order-inform =
    After entry: the host (принимающее лицо) informs the police within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } of arrival.
guide-worker-order-registration = Registration (регистрация) with the migration police: by calendar day { NUMBER($day) } after crossing the border, if the stay lasts longer than that.
guide-worker-order-iin = Identification number (ИИН): in person at the service centre (ЦОН) of the place of stay.
guide-worker-order-signature = Own electronic digital signature (ЭЦП): the online application is signed with it.
guide-worker-order-signature-after = Own electronic digital signature (ЭЦП): in the pilot the online application was signed with it. What holds now is not confirmed.
guide-worker-order-papers = Medical certificate, medical insurance, fingerprint registration, criminal-record confirmation.
guide-worker-order-check = Check everything, and ask the akimat about what is open: the quota, the country, the way of filing.
guide-worker-order-tax = Only now the tax. It does not come back.
guide-worker-order-apply = The application, by the worker.
guide-worker-order-contract = After the permit: the contract (трудовой договор), within the term of the permit.
guide-worker-order-register = The employer enters the contract in the system, the akimat registers it.
guide-worker-order-residence = The temporary residence permit (РВП), at the request of the employer.

guide-worker-stay = The stay
guide-worker-stay-limits =
    Without a visa: { $at_once ->
        [one] { NUMBER($at_once) } calendar day
       *[other] { NUMBER($at_once) } calendar days
    } from crossing the border, and { $total ->
        [one] { NUMBER($total) } day
       *[other] { NUMBER($total) } days
    } in all in each { $window ->
        [one] { NUMBER($window) } day
       *[other] { NUMBER($window) } days
    }, unless an agreement or the Government says otherwise.
guide-worker-stay-uzbekistan =
    One press report says: citizens of Uzbekistan may stay { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    } without registration and { $total ->
        [one] { NUMBER($total) } day
       *[other] { NUMBER($total) } days
    } in all in { $window ->
        [one] { NUMBER($window) } day
       *[other] { NUMBER($window) } days
    }. It also says that those who come to work must make a contract within the first month; the rest is cut off. But the law forbids a contract before the permit: ask the migration police early.
guide-worker-stay-residence = A temporary residence permit takes its holder out of these limits. It is given for the term of the labour-immigrant permit.
guide-worker-stay-ceiling =
    Temporary residence without a break: { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    } at most.
guide-worker-stay-moving =
    After a move: registration at the new address within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }.
guide-worker-stay-passport = Entry without a visa needs a valid passport, or a document that an agreement accepts in its place.
guide-worker-stay-overstay = Staying longer than allowed is punished.
guide-worker-stay-travel = Before travelling, ask a consulate whether the electronic travel authorisation (QazETA) is needed. Who is exempt is not known here.

guide-worker-money = Money
    .lead = Nothing here says that it is time to pay. Go through the check first: the tax comes last, when nothing else is open.
guide-worker-money-amount = The advance income tax (предварительный платёж, ИПН) is { $month } for each month asked for. The Tax Code says this for residents; published explanations give the same for non-residents. MCI is the monthly calculation index (МРП), as of the start of the year.
guide-worker-money-amount-before = How much the advance tax (предварительный платёж, ИПН) was before { DATE($from) } is not established: ask the tax office.
guide-worker-money-amount-next = The index of the year that begins on { DATE($from) } was not found, so the amount is not known: ask the tax office.
guide-worker-money-when = It is paid before the permit is issued or extended, at the place of stay.
guide-worker-money-refund = It is not refunded and not offset. So it comes last.
guide-worker-money-old-guides = Older guides name { NUMBER($old) } MCI a month. Since { DATE($from) } that is outdated.
guide-worker-money-next-year = The law does not say which year’s index counts for months in the next calendar year. Ask the tax office before anybody pays for them.
guide-worker-money-code = The payment code and the way to pay were not found: ask the tax office.
guide-worker-money-fee = A state fee for this permit was not found.
guide-worker-money-extra = Later, extra tax is due only if the pay is high.

## After the permit

guide-after = After the permit
    .lead = What is due after the permit, and by when.

guide-after-first = First, in this order
guide-after-first-permit = Wait for the permit. The law forbids a contract for household work before it.
guide-after-first-insurance = Check the medical insurance. Without it no contract may be made with a foreigner who stays temporarily.
guide-after-first-contract = Make the employment contract (трудовой договор) for a time within the term of the permit.
guide-after-first-register = The employer enters the contract in the unified system of contracts (ЕСУТД) or makes it on hr.enbek.kz. The akimat registers it.
guide-after-first-residence = Then the temporary residence permit (разрешение на временное проживание, РВП) from the migration police. It is arranged at the request of the one who has the contract with the worker.

guide-after-worker = What the worker has to do
guide-after-worker-unit = Work only in the administrative-territorial unit where the permit was issued. Elsewhere it is not valid.
guide-after-worker-registration = Register with the migration police (регистрация) by calendar day { NUMBER($day) } after crossing the border, if the stay lasts longer than that.
guide-after-worker-moving =
    After a move, register at the new address within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }.
guide-after-worker-place = With a temporary residence permit, live at the declared place and nowhere else.
guide-after-worker-ceiling =
    Live here on temporary residence for { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    } at most without a break.
guide-after-worker-declaration = File a tax declaration, but only if extra tax is due: see below.

guide-after-employer = What the employer has to do
guide-after-employer-inform =
    As host (принимающее лицо), inform the police of the stay within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } of arrival.
guide-after-employer-five =
    Have at most { $max ->
        [one] { NUMBER($max) } labour immigrant
       *[other] { NUMBER($max) } labour immigrants
    } under contract for the household at the same time.
guide-after-employer-insurance = Make no contract while the worker has no medical insurance.
guide-after-employer-record = Enter the contract, its changes and its end in the unified system (ЕСУТД), or make it on hr.enbek.kz.
guide-after-employer-record-days = By which day contract data must be entered was not found: ask the akimat.
guide-after-employer-residence = Support the worker’s temporary residence permit: it is arranged at the request of the one who has the contract.
guide-after-employer-departure = As host, see to the worker’s papers for the stay, and to departure at its end.

guide-after-tax = Extra tax, if the pay is high
    .lead = MCI is the monthly calculation index (месячный расчётный показатель, МРП).
guide-after-tax-before = How extra tax was worked out before { DATE($from) } was not found: ask the tax office.
guide-after-tax-threshold = No extra tax is due while the pay is not above { $pay } a month. We added the two amounts of the next point.
guide-after-tax-base = From the income, { $minimum } and a further { $further } are taken off for each month. What is left is taxed. The reported rate is { NUMBER($rate) } per cent.
guide-after-tax-declaration = If the tax comes to more than was paid in advance, a declaration is filed by { NUMBER($day) } July of the next year or before leaving. If not, there is none to file.
guide-after-tax-pay =
    The rest is paid within { $days ->
        [one] { NUMBER($days) } calendar day
       *[other] { NUMBER($days) } calendar days
    } after the filing date of the declaration.
guide-after-tax-refund = If more was paid in advance than the tax comes to, nothing is refunded or offset.

guide-after-residence = Temporary residence permit
guide-after-residence-who = The migration police give it, at the request of the private person who has the contract.
guide-after-residence-term = It is given and extended for the term of the labour-immigrant permit.
guide-after-residence-ceiling =
    Temporary residence without a break: { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    } at most.
guide-after-residence-fingerprints = Fingerprint registration is compulsory.
guide-after-residence-housing = The labour-immigrant permit is accepted as a paper for it. If the applicant does not own the housing, the owner’s consent certified by a notary is needed.
guide-after-residence-list = One press report lists: application, identity document, medical insurance, the owner’s consent, proof of fingerprinting and, for labour migrants, medical certificate 028/у. Ask the migration police for the full list.

guide-after-address = Change of address
guide-after-address-days =
    Registration at the new address: within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }.
guide-after-address-declared = A holder of a temporary residence permit may not live anywhere but at the declared place. So ask the migration police before the move.
guide-after-address-online = One note says that since { DATE($from) } immigrants enter their registration online, and the one who provides the housing confirms it in an app.

guide-after-leaving = When the permit ends
guide-after-leaving-leave = The worker must leave Kazakhstan unless there is another lawful ground to stay.
guide-after-leaving-before = An extension or a new permit has to come before that day.
guide-after-leaving-declaration = If extra tax is due, the declaration is filed before leaving.
guide-after-leaving-late = Staying longer is punished, from a warning to a fine or expulsion.
guide-after-leaving-debts = A declaration that was due and not filed, or a penalty not paid, is a ground to refuse entry next time.
guide-after-leaving-ban =
    Whoever was expelled or readmitted may not enter for { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    }.

## Extending the permit

guide-extend = Extending the permit
    .lead = What is needed, for how long, and what to be careful with.

guide-extend-need = What is needed
guide-extend-need-request = A request of the worker. The employer cannot ask for the worker.
guide-extend-need-work = Papers on work in private households in the past period.
guide-extend-need-proof = Which paper proves that work is not described anywhere we looked: ask the akimat whether it wants the registered contract, a statement of the employer or something else.
guide-extend-need-others = The point of the law on extensions names no other papers. Whether the akimat still asks for the certificate, the insurance and the rest is not known here: ask.
guide-extend-need-expired = Papers that have expired are not accepted.

guide-extend-months = For how long
guide-extend-months-once =
    Each time for { NUMBER($min) } to { $max ->
        [one] { NUMBER($max) } month
       *[other] { NUMBER($max) } months
    }, and more than once.
guide-extend-months-ceiling =
    One permit with all its extensions: { $max ->
        [one] { NUMBER($max) } month
       *[other] { NUMBER($max) } months
    } at most.
guide-extend-months-new = No months left? A new permit is issued before the old one ends. It takes what a first one takes.

guide-extend-time = By when
guide-extend-time-before = The permit has to be in force still. In our reading, one that has ended cannot be extended.
guide-extend-time-days = The law names no number of days before the end. The Rules may, and their text was not found: ask the akimat.
guide-extend-time-decision =
    By an undated notice on filing at a service centre, the police take up to { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }. How long the whole decision takes was not found, so file early.
guide-extend-time-end = When the permit ends without an extension, the worker must leave unless there is another lawful ground to stay.

guide-extend-tax = The tax for the new period
guide-extend-tax-due = It is paid in advance, before the extension.
guide-extend-tax-amount = { $month } for each month. MCI is the monthly calculation index (МРП).
guide-extend-tax-amount-before = { guide-worker-money-amount-before }
guide-extend-tax-amount-next = { guide-worker-money-amount-next }
guide-extend-tax-last = It does not come back. So it comes last, when nothing else is open.
guide-extend-tax-next-year = Months in the next calendar year: the law does not say which index counts. Ask the tax office first.

guide-extend-afterwards = After the extension
guide-extend-afterwards-residence = The temporary residence permit (РВП) is extended for the term of the labour-immigrant permit.
guide-extend-afterwards-contract = The contract may run as long as the permit does. Its change is entered in the unified system (ЕСУТД).

guide-extend-caution = Careful: two ceilings
guide-extend-caution-permit = A new permit may follow the old one without a break.
guide-extend-caution-stay =
    But temporary residence without a break may not be longer than { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }.
guide-extend-caution-both = How the two fit together, and what counts as a break, the law we read does not say. Ask the migration police before anybody pays.

## Changing the employer

guide-change = Changing the employer
    .lead = There is probably a notice to give, but little about it is published. Ask before the work for the new employer begins.

guide-change-notice = The notice
guide-change-notice-exists = The draft that led to the present Rules brought in a notice (уведомление) when a labour immigrant changes employer.
guide-change-notice-form = Who gives it, to whom, in which form and within how many days was not found.
guide-change-notice-permit = Whether the permit holds for work with another employer at once, or only after the notice, is not known here either.

guide-change-conditions = What has to hold all the same
guide-change-conditions-running = The permit has not ended. When it ends, the worker must leave unless there is another lawful ground.
guide-change-conditions-household = The new employer too is a private person, and the work is for the household.
guide-change-conditions-unit = The new place of work lies in the unit where the permit was issued. Elsewhere it is not valid.
guide-change-conditions-five =
    With this worker, the new employer has at most { $max ->
        [one] { NUMBER($max) } labour immigrant
       *[other] { NUMBER($max) } labour immigrants
    } under contract.

guide-change-contract = The contracts
guide-change-contract-old = The end of the old contract is entered by the old employer in the unified system (ЕСУТД).
guide-change-contract-new = The new contract lies within the term of the permit. Without medical insurance none may be made.
guide-change-contract-register = The new employer enters it, and the akimat registers it.
guide-change-contract-residence = The temporary residence permit (РВП) was arranged at the request of the old employer. What becomes of it was not found: ask the migration police.
guide-change-contract-tax = Whether any tax is due for a change was not found. Pay none before the akimat has answered.

guide-change-ask = What to ask the akimat
guide-change-ask-notice = ‘{ rule-change-notification.ask }’
guide-change-ask-days = ‘By when does the new contract have to be registered, and may the work begin before that?’

## Revoking the permit

guide-revoke = Revoking the permit
    .lead = Who decides, what can be done, and what is not known.

guide-revoke-who = Who decides
guide-revoke-who-akimat = The akimats of districts and of cities of regional significance may revoke (отозвать) the permit.
guide-revoke-who-grounds = The grounds stand in the Rules (Правила), whose text was not available.
guide-revoke-who-papers = A form and a list of papers for it were not found.
guide-revoke-who-online = Whether a worker can ask for it online is open. The title of the pilot order names revoking; later notices speak only of issuing and extending.

guide-revoke-conditions = Conditions that may no longer hold
    .lead = These are conditions of the permit or of its issue, as the law names them. They are not grounds for revoking: those we do not know.
guide-revoke-conditions-household = The work is in the household of a private person and is not meant to bring the employer income.
guide-revoke-conditions-unit = The work lies in the administrative-territorial unit where the permit was issued.
guide-revoke-conditions-five =
    The employer has at most { $max ->
        [one] { NUMBER($max) } labour immigrant
       *[other] { NUMBER($max) } labour immigrants
    } under contract at the same time.
guide-revoke-conditions-insurance = The worker has the medical insurance.
guide-revoke-conditions-health = No illness stands in the way of the chosen work.
guide-revoke-conditions-fingerprints = The worker has gone through fingerprint registration.
guide-revoke-conditions-citizenship = The worker is a citizen of a country with the visa-free agreement that the law asks for.
guide-revoke-conditions-stay = The stay is lawful; the law asks for that when the application is made.

guide-revoke-hearing = Before the decision
guide-revoke-hearing-notice = { guide-filing-hearing-notice }
guide-revoke-hearing-none = { guide-filing-hearing-none }

guide-revoke-complaint = { guide-filing-complaint }
guide-revoke-complaint-term = { guide-filing-complaint-term }
guide-revoke-complaint-longer = { guide-filing-complaint-longer }
guide-revoke-complaint-where = { guide-filing-complaint-where }
guide-revoke-complaint-review = { guide-filing-complaint-review }
guide-revoke-complaint-silence = { guide-filing-complaint-silence }
guide-revoke-complaint-effect = Whether the permit stays in force during a complaint was not found: ask the akimat or a lawyer at once.

guide-revoke-leave = The stay
guide-revoke-leave-ends = When the permit ends, the worker must leave Kazakhstan or show another lawful ground to stay.
guide-revoke-leave-days = How many days there are for that after a revocation was not found: ask the migration police at once.
guide-revoke-leave-work = Work without a permit that is required is punished.
guide-revoke-leave-tax = Tax paid in advance is not refunded and not offset if it turns out to be more than the tax due.

guide-revoke-ask = What to ask the akimat
guide-revoke-ask-revoke = ‘{ rule-revoke-grounds.ask }’
guide-revoke-ask-open = ‘Is revoking this permit being considered? On which ground of the Rules, and when is the hearing?’

## Fines

guide-fines = Fines
    .lead = What the Code on Administrative Offences says on work, stay and employers of foreigners.

guide-fines-table = Sanctions
    .lead = MCI is the monthly calculation index (месячный расчётный показатель, МРП). ‘Repeated’ means within a year.
guide-fines-table-column-who = Who
guide-fines-table-column-sanction = Sanction
guide-fines-table-column-repeat = If repeated
guide-fines-table-work =
    .title = Work without the permit required
guide-fines-table-work-who = The worker
guide-fines-table-work-sanction =
    A fine of { $fine }, or arrest of up to { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    }, or expulsion
guide-fines-table-work-repeat =
    Arrest of up to { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    } with expulsion
guide-fines-table-overstay =
    .title = Overstaying
guide-fines-table-overstay-who = The worker
guide-fines-table-overstay-sanction =
    Up to { $short ->
        [one] { NUMBER($short) } day
       *[other] { NUMBER($short) } days
    }: a warning. More, up to { $middle ->
        [one] { NUMBER($middle) } day
       *[other] { NUMBER($middle) } days
    }: a fine of { $lower }. More, up to { $long ->
        [one] { NUMBER($long) } day
       *[other] { NUMBER($long) } days
    }: a fine of { $higher }
guide-fines-table-overstay-repeat = A fine of { $fine } or expulsion
guide-fines-table-not-leaving =
    .title = Not leaving after the end of the stay
guide-fines-table-not-leaving-who = The worker
guide-fines-table-not-leaving-sanction =
    More than { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    }: a fine of { $fine } or expulsion
guide-fines-table-not-leaving-repeat = Not named in what we read
guide-fines-table-host =
    .title = Late notice to the police, or no care for papers or departure
guide-fines-table-host-who = A private person as host (принимающее лицо)
guide-fines-table-host-sanction = A warning
guide-fines-table-host-repeat = A fine of { $fine }
guide-fines-table-housing =
    .title = Housing for a foreigner who stays unlawfully
guide-fines-table-housing-who = A private person who gives the housing
guide-fines-table-housing-sanction = A fine of { $fine }
guide-fines-table-housing-repeat = Not named in what we read
guide-fines-table-household =
    .title = A labour immigrant in the household without a permit, or too many at once
guide-fines-table-household-who =
    A private person: no permit, or contracts with more than { $max ->
        [one] { NUMBER($max) } worker
       *[other] { NUMBER($max) } workers
    } at once
guide-fines-table-household-sanction = A fine of { $fine }
guide-fines-table-household-repeat = A fine of { $fine }
guide-fines-table-employer =
    .title = Foreigners at work without the permit required
guide-fines-table-employer-who = Any employer
guide-fines-table-employer-sanction = Private persons { $person }, officials { $official }, small business { $small }, medium { $medium }, large { $large }
guide-fines-table-employer-repeat = Private persons { $person }, officials { $official }, small business { $small }, medium { $medium }, large { $large }
guide-fines-table-contract =
    .title = Contract data missing, late or wrong
guide-fines-table-contract-who = One press report names officials and business. Whether household employers are meant is open
guide-fines-table-contract-sanction = By the same report, for officials the first time: { $fine }
guide-fines-table-contract-repeat = Not named in what we read

guide-fines-notes = How to read this
guide-fines-notes-edition = We read the code as amended up to { DATE($law) }. The articles on work, stay and employers did not change until the middle of that year; the one on contract data did. The amounts in tenge use the index of the year of filing, which need not be the year of the offence. Later changes are unseen.
guide-fines-notes-issuer = The code still names the police as the body that issues the permit. Today that is the akimat.
guide-fines-notes-contract = The fine for contract data is known from one press report only, and the time limits for entering the data were not found. Ask the akimat what holds for a household.
guide-fines-notes-entry = A penalty that is not paid is also a ground to refuse entry next time.

## What changed

guide-changes = What changed
    .lead = The same points in five times, side by side. What is not known is said in its cell.

guide-changes-compare = Side by side
guide-changes-compare-column-paper = On paper
guide-changes-compare-column-portal = Reworked Rules
guide-changes-compare-column-pilot = Pilot
guide-changes-compare-column-egov = Only eGov
guide-changes-compare-column-after-pilot = After the pilot
guide-changes-compare-when =
    .title = From when
guide-changes-compare-when-paper = Until the Rules were reworked; the day was not found
guide-changes-compare-when-portal = From the reworked Rules, which a law firm described on { DATE($described) }
guide-changes-compare-when-pilot = From { DATE($from) }
guide-changes-compare-when-egov = From { DATE($from) } to { DATE($to) }, the end of the pilot
guide-changes-compare-when-after-pilot = From { DATE($from) }: no act found
guide-changes-compare-applies =
    .title = Who applies
guide-changes-compare-applies-paper = For an extension the worker asks, as the law says. For a new permit: not found
guide-changes-compare-applies-portal = The worker
guide-changes-compare-applies-pilot = The worker
guide-changes-compare-applies-egov = The worker
guide-changes-compare-applies-after-pilot = Not confirmed; before: the worker
guide-changes-compare-akimat =
    .title = Who decides
guide-changes-compare-akimat-paper = First the police, under an order of { DATE($police) }. The present procedure, by akimats, rests on an order of { DATE($labour) }
guide-changes-compare-akimat-portal = The akimat
guide-changes-compare-akimat-pilot = The akimat
guide-changes-compare-akimat-egov = The akimat, within the quota
guide-changes-compare-akimat-after-pilot = The akimat, by the law as we read it
guide-changes-compare-where =
    .title = Where
guide-changes-compare-where-paper = One summary: at a service centre (ЦОН), on paper
guide-changes-compare-where-portal = By the Rules: eGov and migration.enbek.kz; papers also at a service centre
guide-changes-compare-where-pilot = On the portal, with help at a service centre. One press report: on paper after a technical failure
guide-changes-compare-where-egov = Only on eGov.kz
guide-changes-compare-where-after-pilot = Not confirmed; before: only eGov.kz
guide-changes-compare-signature =
    .title = Electronic signature
guide-changes-compare-signature-paper = { -guide-not-found }
guide-changes-compare-signature-portal = { -guide-not-found }
guide-changes-compare-signature-pilot = The worker’s own
guide-changes-compare-signature-egov = The worker’s own
guide-changes-compare-signature-after-pilot = Not confirmed; before: the worker’s own
guide-changes-compare-medical =
    .title = Medical certificate and insurance
guide-changes-compare-medical-paper = One press report names medical certificates on the list at the counter; the rest of it is cut off
guide-changes-compare-medical-portal = Conditions of the law; how they are shown was not found
guide-changes-compare-medical-pilot = The required papers are attached as scans
guide-changes-compare-medical-egov = Taken from state databases
guide-changes-compare-medical-after-pilot = Not confirmed; before: from databases
guide-changes-compare-incomplete =
    .title = Incomplete or expired papers
guide-changes-compare-incomplete-paper = Not accepted, by the law
guide-changes-compare-incomplete-portal = Not accepted; the service centre gives the reason in writing
guide-changes-compare-incomplete-pilot = Not accepted, by the law
guide-changes-compare-incomplete-egov = Not accepted, by the law
guide-changes-compare-incomplete-after-pilot = Not accepted, by the law
guide-changes-compare-police =
    .title = Police
guide-changes-compare-police-paper = { -guide-not-found }
guide-changes-compare-police-portal =
    Papers reach the police by themselves; { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }
guide-changes-compare-police-pilot = { -guide-not-found }
guide-changes-compare-police-egov = Agreement before the decision
guide-changes-compare-police-after-pilot = Not confirmed; before: agreement
guide-changes-compare-result =
    .title = Where the result arrives
guide-changes-compare-result-paper = { -guide-not-found }
guide-changes-compare-result-portal = At the service centre or in the account on the portal
guide-changes-compare-result-pilot = { -guide-not-found }
guide-changes-compare-result-egov = { -guide-not-found }
guide-changes-compare-result-after-pilot = { -guide-not-found }
guide-changes-compare-term =
    .title = Length of the permit
guide-changes-compare-term-paper = When the length of today came in was not found
guide-changes-compare-term-portal =
    { NUMBER($min) } to { $max ->
        [one] { NUMBER($max) } month
       *[other] { NUMBER($max) } months
    }
guide-changes-compare-term-pilot = The same
guide-changes-compare-term-egov = The same
guide-changes-compare-term-after-pilot = The same, by the law as we read it
guide-changes-compare-tax =
    .title = Tax for each month
guide-changes-compare-tax-paper = Older guides: { NUMBER($count) } MCI (МРП)
guide-changes-compare-tax-portal = Until when the old amount held was not found
guide-changes-compare-tax-pilot = From { DATE($from) }: { NUMBER($count) } MCI (МРП)
guide-changes-compare-tax-egov = { NUMBER($count) } MCI (МРП)
guide-changes-compare-tax-after-pilot = { NUMBER($count) } MCI (МРП)
guide-changes-compare-countries =
    .title = Which countries
guide-changes-compare-countries-paper = Test of the law only; sources differ
guide-changes-compare-countries-portal = The draft of the Rules has a list, which was not found
guide-changes-compare-countries-pilot = As before: list not found
guide-changes-compare-countries-egov = As before: list not found
guide-changes-compare-countries-after-pilot = As before: list not found
guide-changes-compare-stay =
    .title = Registration of the stay
guide-changes-compare-stay-paper =
    Before { DATE($until) }, by older sources: within { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    }. Then as in the next column
guide-changes-compare-stay-portal =
    Notice by the host within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }; registration by day { NUMBER($day) }
guide-changes-compare-stay-pilot = The same
guide-changes-compare-stay-egov = The same
guide-changes-compare-stay-after-pilot = The same. One note: online since { DATE($from) }, confirmed in an app

guide-changes-history = History
guide-changes-history-police = The first procedure: police order of { DATE($from) }. Orders of { DATE($first) } and { DATE($second) } described the service.
    .title = Police procedure
guide-changes-history-labour = The order of the Minister of Labour of { DATE($from) } repealed the police orders. The akimats issue the permit.
    .title = Labour procedure
guide-changes-history-law = A law of { DATE($from) } changed two articles of the Migration Law, among them the one on the labour-immigrant permit.
    .title = Migration Law changed
guide-changes-history-rules =
    Household, portals, permits of up to { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }, grounds for refusal, registration of contracts. A law firm described them on { DATE($described) }; the order itself was not found.
    .title = Rules reworked
guide-changes-history-pilot = From { DATE($from) } to { DATE($to) }: filing on the portal with the worker’s own signature.
    .title = Pilot
guide-changes-history-tax = Since { DATE($from) } the new Tax Code is in force: { NUMBER($count) } MCI (МРП) for each month.
    .title = New Tax Code
guide-changes-history-contract-fines = One press report says: since { DATE($from) } missing, late or wrong contract data can be fined.
    .title = Fines for contract data
guide-changes-history-egov = Since { DATE($from) } service centres no longer give the service; only eGov.kz.
    .title = Only eGov
guide-changes-history-after-pilot = From { DATE($from) }: no act found on what holds.
    .title = After the pilot
guide-changes-history-registration = One note says: since { DATE($from) } immigrants enter their registration online.
    .title = Registration of immigrants
guide-changes-history-services-law = A new wording of the point on reasons for a refusal was announced for { DATE($from) }. We did not see it.
    .title = Law on state services

## Where sources disagree, and what is not known

guide-open = Where sources disagree, and what is not known
    .lead = Nothing on this page is a yes. Where it matters to a case, ask the office before anybody pays.

guide-open-conflicts = Where sources disagree
guide-open-conflicts-issuer = The Code on Administrative Offences still names the police. The Migration Law names the akimats. We follow the Migration Law.
    .title = Who issues the permit
guide-open-conflicts-online-before = One law firm says that before the pilot the service was only on paper. Two summaries mention the portal. We show both and take neither as a rule.
    .title = Online before the pilot
guide-open-conflicts-tax = Older guides: { NUMBER($old) } MCI (МРП) a month. The Tax Code in force since { DATE($from) }: { NUMBER($new) }. We follow the Tax Code.
    .title = How much tax
guide-open-conflicts-countries = One press report names Azerbaijan, Uzbekistan and Tajikistan. One commercial page adds Ukraine, Moldova and Georgia. The list of the Rules was not found. The check takes the first three as not confirmed and the others as uncertain. In each case ask the akimat.
    .title = Which countries
guide-open-conflicts-break = Older sources tell of a forced exit between two permits. The law of today says that a new permit is issued before the old one ends. We follow the law, and warn of the ceiling of residence.
    .title = A break between two permits
guide-open-conflicts-registration =
    Older sources: registration within { $old ->
        [one] { NUMBER($old) } day
       *[other] { NUMBER($old) } days
    }. The law today: notice by the host within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }, registration by day { NUMBER($day) }. We follow the law.
    .title = Registration of the stay
guide-open-conflicts-revoking = The title of the pilot order covers revoking. Later notices speak only of issuing and extending. We take neither as settled.
    .title = Revoking online
guide-open-conflicts-fingerprints = The point of the law seems to be in force since { DATE($law) }. Official pages name { DATE($pages) } for residence permits. We follow the law: fingerprints are a condition.
    .title = Since when fingerprints

guide-open-questions = What is not known
    .lead = We looked and found no answer.
guide-open-questions-rules = The full text of the Rules (Order No. 123 with its changes): lists, grounds for refusal and revoking, days to file, time for the decision. Ask the akimat.
guide-open-questions-algorithm = The annex of the pilot order (Алгоритм) beyond the steps that the press tells. Ask at the service centre (ЦОН) or the akimat.
guide-open-questions-after-pilot = Any act on the time after the pilot. Ask the akimat and look at eGov.
guide-open-questions-countries = The closed list of countries. Ask the akimat.
guide-open-questions-unit = How large the administrative-territorial unit of a permit is: district or region. Ask the akimat.
guide-open-questions-tax = The index of the next year, the one for months in it, the amounts before the new Tax Code, the payment code and the way to pay. Ask the tax office.
guide-open-questions-ceilings = How permits without a break go together with the ceiling of residence. Ask the migration police.
guide-open-questions-proof = Which paper proves past household work. Ask the akimat.
guide-open-questions-validity = How long the medical certificate and the criminal-record confirmation are valid, which illnesses count, and whether form 028/у is for this permit too. Ask the clinic and the akimat.
guide-open-questions-files = Which files, sizes and photos eGov accepts. Follow the portal.
guide-open-questions-contract-data = The time limits for contract data, and whether the new fine reaches households. Ask the akimat.
guide-open-questions-quota = The quota of each region, and how a used-up quota shows on the portal. Ask the akimat.
guide-open-questions-attorney = Whether anybody may file for the worker by power of attorney (доверенность). Ask the akimat.
guide-open-questions-duplicate = A duplicate, the correction of errors, and a new passport while the permit runs. Ask the akimat.
guide-open-questions-entry = Who is exempt from the electronic travel authorisation (QazETA). Ask a consulate.
