### The outcome: verdicts, payment, destinations, documents, deadlines, words for effects, statuses and grades, headings.
### payment-pay.sum uses $amount, $mci, $per_month (money) and $months (number); banner-after_pilot uses $ended; law-as-of uses $known_on and $on (dates).

## Verdicts

verdict-another_service = Other rules come first
    .lead = By your answers, other rules apply or come first. See where to turn. Do not pay the tax for this permit.
    .label = Other service

verdict-will_not_pass = This would not pass today
    .lead = As we read the law, it stands in the way, and a paper cannot cure that. Pay no tax now. Read what is in the way and what can be done.
    .label = Would not pass

verdict-unfinished = Some answers are still missing
    .lead = Nothing can be said yet. Answer the open questions first.
    .label = Unfinished

verdict-not_ready = Not ready yet
    .lead = Papers or steps are still missing, and they can be obtained. Do that first, but not the tax: see below whether it may be paid.
    .label = Not ready
verdict-tax_waits = First the open points, then the tax
    .lead = Only the tax is not paid, and it has to wait: other points are still open. Do not pay before they are settled.
verdict-find_out = Find out more first
    .lead = Some answers are not known, so this is neither a yes nor a no. See below whom to ask.

verdict-verify = Ask the office first
    .lead = At least one point is uncertain, so this is neither a yes nor a no. Ask the questions below first, before you pay, file or do anything else.
    .label = Ask first

verdict-ready = No obstacle found
    .lead = We found nothing that stands in the way. This is not a promise of a permit: the akimat decides, together with the police. Some things cannot be known here, and the full Rules, with their own list of refusals, were not available to us.
    .label = No obstacle found

## Payment

payment-only_tax = Only the tax is left
    .lead =
        { $operation ->
            [extend] On the points that can be checked here, only the tax is missing. First ask the akimat whether it wants more papers than those listed here, and whether the decision comes in time. The full Rules, with their own list of refusals, were not available to us.
           *[issue] On the points that can be checked here, only the tax is missing. First ask the akimat: can citizens of this country get the permit, does the quota still have room, and does anything else stand in the way? The full Rules, with their own list of refusals, were not available to us.
        }

payment-pay = First the last questions, then the tax
    .lead = The money does not come back: this tax is not refunded and not offset. So first ask the akimat what cannot be known here. By our calculation the sum is the one below. We did not find the payment code or the way to pay: ask the tax office for both before you pay.
    .sum =
        { $months ->
            [one] { MONEY($amount) } for { $months } month. This follows from the monthly calculation index (МРП) at the start of the year, { MONEY($mci) }.
           *[other] { MONEY($amount) } for { $months } months, that is { MONEY($per_month) } for each month. This follows from the monthly calculation index (МРП) at the start of the year, { MONEY($mci) }.
        }

payment-hold = Do not pay the tax yet
    .lead = Something else is still open. This tax is never refunded and never offset, so settle these points first.
payment-hold-paid = Pay nothing more for now
    .lead = By your answer the tax is paid. Pay nothing more until these points are settled. What becomes of it after a refusal was not found: ask the tax office.
payment-route = Do not pay this tax
    .lead = It belongs to a permit that your answers do not lead to.

payment-done = The tax is paid
    .lead = By your answers it is the amount that we work out with the index of the year of filing. For months in the next year the office may ask for more. Keep the receipt. Do not pay the same amount again.

payment-unknown = Find out whether the tax is paid
    .lead = We do not know whether the tax is paid. Look for the receipt first. Do not pay just to be safe: the money does not come back.

payment-because = These points are still open:
payment-how = How the amount is worked out

## Where to turn instead

destination-no_permit_citizen = No permit of this kind for citizens
    .what = This permit is only for immigrants. Citizens of Kazakhstan are outside this service.
    .where = Not known here: ask the akimat how a citizen is hired for a household.

destination-no_permit_eaeu = Work on a contract, for citizens of the Eurasian Union
    .what = Citizens of Russia, Belarus, Armenia and Kyrgyzstan work on an employment contract or a civil-law contract, without this permit. Residence is arranged on the registered contract.
    .where = Not known here: ask the akimat about registering the contract, and the migration police about residence.

destination-no_permit_resident = Rules for permanent residents
    .what = Foreigners who live in Kazakhstan permanently are outside the quota and the permit rules for foreign workers.
    .where = Not known here: ask the akimat what the employer needs to see.

destination-ask_exempt_status = Ask first: a status with rules of its own
    .what = By a legal summary of November 2023, kandas, refugees, asylum seekers, humanitarian immigrants, victims of human trafficking and people who serve a sentence outside prison are on a Government list. It says for whom an employer needs no permit of the employer’s own. The list was changed in August 2025: ask whether the status is still on it.
    .where = Ask the akimat of the place of work. People who seek kandas status or permanent residence as ethnic Kazakhs were sent to a pilot on migration.enbek.kz: check there whether it still runs.

destination-student_rules = Work as a foreign student
    .what = An employer may hire a foreign student who has a certificate from the place of study and a permit to stay for study.
    .where = Not known here: ask the place of study and the migration police.

destination-family_rules = Work during family reunion
    .what = An employer may hire a person who is here for family reunion and has the permit to stay for this purpose and a proof of marriage.
    .where = Not known here: ask the migration police.

destination-employer_permit = The employer’s permit for foreign labour
    .what = Companies and businesses need a permit to engage foreign labour (разрешение на привлечение иностранной рабочей силы). The akimat issues it within a different quota and for a levy.
    .where = On egov.kz, elicense.kz or migration.enbek.kz. According to one legal summary, the vacancy must be published on enbek.kz first.

destination-seasonal_permit = The employer’s permit for seasonal workers
    .what = Employers engage seasonal foreign workers for a limited time, for listed occupations, under permits given to employers.
    .where = Not known here: ask the akimat of the place of work.

destination-transfer_permit = Permit for transfer inside a company group
    .what = People whom a company group moves to Kazakhstan (внутрикорпоративный перевод) work under a permit of their own kind. It is outside the quota.
    .where = Not known here: ask the akimat.

destination-qualification_certificate = Certificate of qualification
    .what = Specialists who look for a job by themselves in priority sectors need a certificate of qualification. It holds for a limited time and can be extended.
    .where = The akimat issues it. Not known here: ask the akimat how to apply.

destination-business_immigrant = Way for business immigrants
    .what = People who come to run a business come under a visa or a residence permit for business immigrants (бизнес-иммигранты).
    .where = Not known here: ask the migration police, or a consulate of Kazakhstan if you are abroad.

## Documents

document-application = Application (заявление)
    .what = It asks for the permit and names the number of months, or it asks for the extension.
    .mistaken = It is not the employer’s application for foreign labour, and not the application for a temporary residence permit (РВП).
    .online = In the pilot it was filled in online and signed with the worker’s own electronic digital signature (ЭЦП). For another day, ask the akimat and look at eGov.

document-passport = Passport (паспорт)
    .what = It shows who the worker is and which country the worker is a citizen of. It must be valid.
    .mistaken = Another identity document counts only if an agreement accepts it in place of the passport.
    .online = In our reading it is uploaded as a scan. Which file is accepted is not known here: follow the portal.

document-lawful_stay = Proof of lawful stay (законное пребывание)
    .what = It shows that the worker is lawfully in Kazakhstan when the application is made.
    .mistaken = The labour-immigrant permit is not a residence permit. The akimat gives the first, the migration police the second.
    .online = In our reading it is uploaded as a scan. Which paper is accepted is not known here: ask the akimat.

document-criminal_record = Criminal-record confirmation (подтверждение наличия либо отсутствия судимости)
    .what = It confirms whether there is a criminal record or not. It is needed in both cases.
    .online = In our reading it is uploaded as a scan. Who must issue it and how old it may be is not known here: ask the akimat.

document-medical_certificate = Medical certificate (медицинская справка)
    .what = It shows that no illness stands in the way of the chosen work.
    .mistaken = It is not the medical insurance. Both are needed.
    .online = Where the service takes it from a state database, a paper in your hand may not be in there yet: ask the clinic.

document-medical_insurance = Medical insurance (вмененное медицинское страхование)
    .what = It covers primary care and emergency specialised hospital care of foreigners who stay temporarily.
    .mistaken = It is not the medical certificate. An insurance that does not cover both kinds of care is not enough.
    .online = Where the service takes it from a state database, a paper in your hand may not be in there yet: ask the insurer.

document-fingerprints = Fingerprint registration (дактилоскопическая регистрация)
    .what = It records the fingerprints of the worker. It is a condition of the permit.
    .mistaken = It is not the registration of the address at the place of stay.
    .online = In our reading it is done in person. Where is not known here: ask the migration police.

document-proof_of_work = Proof of past household work
    .what = For an extension it shows that the worker worked in the household of a private person in the past period.
    .mistaken = It is not a hiring order and not an entry in a labour book: neither is made for domestic workers.
    .online = In our reading it is uploaded as a scan. Which paper is accepted is not known here: ask the akimat.

document-tax_receipt = Tax receipt (квитанция об уплате ИПН)
    .what = It shows that the income tax for all the months asked for was paid in advance. It always comes last.
    .mistaken = It is not the levy that employers pay for foreign labour. Older guides name a lower tax: for filings since 2026 a receipt for that amount is not enough.
    .online = In our reading it is uploaded as a scan.

how-online = Filled in online
how-upload = Uploaded as a scan
how-database = Taken from a state database
how-in_person = Done in person

state-have = Yes, by your answers
state-missing = Missing
state-expired = Expired
state-to_do = Still to do
state-unknown = Not known

## Deadlines

deadline-host_informs_police = Host tells the police of the arrival
    .why = The host (принимающее лицо) must inform the internal affairs bodies soon after the worker arrives. The law counts in working days. Being late can bring a warning, and a fine if it happens again.
    .note = We count Monday to Friday from the day of crossing the border. Public holidays and moved working days are not counted in, so do it earlier.
deadline-past = This day lies before the day of filing. If it was not done, ask the migration police now.

deadline-registration = Registration at the place of stay
    .why = Anyone who stays beyond this day must be registered (регистрация) with the migration police.
    .note = We count the day of crossing the border as the first day. This is the last safe day.

deadline-residence_ceiling = End of the longest continuous residence
    .why = The law limits how long a labour immigrant may live here on temporary residence without a break.
    .note = The date is our reading. Ask the migration police how they count.

deadline-file_by = Last day to file with some time left
    .why = In our reading, the permit must not end before the decision. The police need time to look at the file, and how long the whole decision takes was not found.
    .note = This is our caution, not a deadline of the law. File earlier if you can.

deadline-permit_end = Last day of the permit
    .why = When the permit ends, the worker must leave Kazakhstan unless there is another lawful ground to stay.
    .note = The date is taken from your answers. Compare it with the permit.

## Words for effects, statuses and grades

effect-route = Leads to another service
effect-bar = The law stops this today
effect-prepare = Can still be obtained
effect-verify = Uncertain: ask the office
effect-external = Cannot be known here
effect-note = Good to know

grade-A = We read this in the text of the act itself.
grade-B = This comes from an official notice or a reliable legal summary. We did not read it in the law itself.
grade-C = Only one secondary source says this. It may be outdated or wrong.
grade-D = This was not found or not confirmed. Do not rely on it.
grade-derived = We worked this out ourselves from the sources above.
grade-unverified = We looked for an act on this and found none.

## Headings of the outcome

outcome-obstacles = What stands in the way
outcome-get = What to get
outcome-tax-last = The tax, only at the very end
outcome-ask-office = Ask the office
    .lead = Copy these questions. Ask them first, before you pay or file anything.
outcome-ask-worker = Ask the worker
    .lead = The worker can answer these questions.
outcome-ask-employer = Ask the employer
    .lead = The employer can answer these questions.
outcome-find-out = Still to find out
    .lead = These points are still open. The result may change once they are known.
outcome-external = What cannot be known here
    .lead = This page cannot check these points. They stay open even if all else is fine.
outcome-fine = What is fine
    .lead = By your answers. Nobody has checked your papers.
outcome-notes = Good to know
outcome-deadlines = Deadlines
outcome-checklist = Checklist
    .lead = Gather the papers first. The tax comes last: only after every open point is settled and the akimat has answered. If it is paid already, do not pay again. File after that.
    .empty = We found no list of papers for this. Ask the akimat.
outcome-instead = Where to turn instead
outcome-what = What it is
outcome-where = Where
outcome-why = Why

disclaimer-not-government = This is not a website of the state, and nothing is filed here.
disclaimer-no-promise = No result here is a promise of a permit. The akimat decides.
disclaimer-not-legal-advice = This is not legal advice. If much depends on it, ask a lawyer.

banner-after_pilot = What holds now is not confirmed
    .text = The online pilot ended on { DATE($ended) }. We found no act for the time since then. Ask the akimat and look at eGov before you pay or file.

law-as-of = Checked for { DATE($on) }. Our sources were collected by { DATE($known_on) }; no text of an act is newer than the middle of 2026.

## The picture of stay and permit

timeline-stay = Stay up to the day of filing
timeline-permit = The permit there is
timeline-asked = The months asked for
timeline-ceiling = Up to the longest term of a permit
timeline-filing = Day of filing
timeline-from-to = { DATE($from) } to { DATE($to) }
timeline-key = The upright line is the day of filing. The numbers are the days below. Beginning and end of the permit are our reading.
timeline-table = The same as a table
timeline-today = Today
timeline-key-plain = The upright line is the day of filing. Beginning and end of the permit are our reading.
timeline-key-today = The dotted line with a triangle at its foot is today.
