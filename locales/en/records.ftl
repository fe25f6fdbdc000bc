## Sources that no rule cites; one that a rule comes to cite moves to sources.ftl

act-admin-procedure-code = Administrative Procedure-Process Code, No. 350-VI of 29 June 2020 (as amended up to 9 January 2026)
act-admin-offences-code = Code on Administrative Offences, No. 235-V of 5 July 2014 (as amended up to Law No. 257-VIII of 9 January 2026)
act-health-code = Code ‘On Public Health and the Healthcare System’, No. 360-VI of 7 July 2020 (as amended up to 9 January 2026)
act-pilot-order = Joint pilot order No. 593/НҚ of 25 November 2025 and No. 382 of 3 December 2025 (English machine translation)
act-order-123 = Order of the Minister of Labour No. 123 of 15 April 2022 (English machine translation: order and repeal clause only)
act-order-76 = Order of the Minister of Internal Affairs No. 76 of 8 February 2014 (English machine translation: preamble only)
act-order-532 = Order of the Minister of Internal Affairs No. 532 of 11 June 2019 (note of its repeal)
act-gov-residence-permit = gov.kz: temporary residence permit (service 4631)
act-revera = REVERA law firm: pilot for online permits to labour immigrants
act-kaz-zakon-pilot = kaz.zakon.kz on the pilot, December 2025 (in Kazakh)
act-sotreport-pilot = SotReport.kz on the pilot, December 2025 (citing Zakon.kz)
act-passport-patterns = Passport number patterns in Validator.jl
act-mci-2024 = World Trade Press: Kazakhstan personal tax guide, 1 January 2024
act-lsp-2021 = Legal Services Provider, 8 February 2021
act-azda = Azda TV: new list of papers for residence permits (in Tajik; no year shown)
act-registration-note = Note on dzen.ru of 22 December 2025 on police order No. 923 of 17 November 2025
act-contract-fines = Otyrar.kz: fines for contract records, 12 March 2026
act-quota-2025 = Zakon.kz on news.mail.ru: comparison of quotas, 23 December 2025
act-quota-2024 = Prosud.kz, 2024 (press service of the Ministry of Labour)
act-quota-2026-later = Note of September 2026 in a public set of visa texts (its own source is not shown)
act-qazeta = Holod.media, 22 January 2026 (citing the government site)

## Terms

record-term-01 = A labour immigrant is an immigrant who came to Kazakhstan to do household work for a private person and has the permit for it.
record-term-02 = The labour-immigrant permit is a document of a set form, given to the worker for household work with private persons.
record-term-03 = Domestic workers work for private persons in a family household, and their work is not meant to bring the employer income.
record-term-04 = A host is a citizen, a permanently resident foreigner or stateless person, or a legal entity of Kazakhstan that invites immigrants or gives them a place to live.

## Bodies and systems

record-body-01 = The akimats of districts and of cities of regional significance issue, extend and revoke the permit.
record-body-02 = The same akimats register the employment contract between the employer and the labour immigrant.
record-body-03 = The Ministry of Labour and Social Protection sets the procedure for issuing, extending and revoking.
record-body-04 = The migration police give the residence permit, register immigrants and watch over the stay; they do not issue the labour-immigrant permit.
record-body-05 = The akimat decides within the quota, after agreement with the local police.
record-body-06 = The pilot order charged the Migration Committee with publishing it, and the digital ministry with changing the eGov portal by the end of December 2025.
record-sys-01 = Papers taken at a service centre travel to the Foreign Labour Force system (АИС ИРС) and on to the Migration Police system (ИС МП) by themselves.
record-sys-02 = The permit or its extension comes back to the service centre, or to the applicant’s account on the portal.
record-sys-03 = Since the changes for 2025 the Rules allow the service through eGov and through migration.enbek.kz.
record-sys-04 = Employment contracts are entered in the unified system of employment contracts (ЕСУТД) or made on hr.enbek.kz, and the akimat registers them.

## Who may apply

record-elig-01 = The worker must be a citizen of a country that has a visa-free agreement with Kazakhstan for a stay of at least three months.
record-elig-02 = The worker must be an adult, which means 18 or older.
record-elig-03 = The worker must show a confirmation of having or not having a criminal record; the law does not itself say that a record closes the way.
record-elig-04 = The worker must show a medical certificate that no illness stands in the way of the chosen work.
record-elig-05 = The worker must have medical insurance that covers primary care and emergency specialised hospital care to the legal minimum.
record-elig-06 = The worker must have gone through fingerprint registration.
record-elig-07 = With the application the worker shows a lawful stay in Kazakhstan and the income tax paid in advance for the months asked for.
record-elig-08 = One press report says that the Ministry of Internal Affairs named Azerbaijan, Uzbekistan and Tajikistan.
record-elig-09 = One undated commercial page names Ukraine, Uzbekistan, Moldova, Azerbaijan, Tajikistan and Georgia.
record-elig-10 = The draft of the Rules names the countries whose citizens may get the permit; the list itself was not found.
record-elig-11 = A report of July 2020 gives a visa-free stay of up to 90 days for some countries, among them Georgia, Moldova, Mongolia and Ukraine, and of up to 30 days for others, among them Azerbaijan, Tajikistan and Turkey.
record-elig-12 = A draft decree of July 2025 would give Turkish citizens 90 visa-free days in 180; whether that counts as an agreement is open.

## Employer

record-emp-01 = The employer must be a private person who uses the worker in the household; companies and sole proprietors who act as a business are outside this service.
record-emp-02 = One private person may not have contracts for household work with more than five labour immigrants at the same time.
record-emp-03 = The permit is the basis for the contract of household work, and signing before the permit is forbidden.
record-emp-04 = The employer may collect copies of the worker’s identity papers for the purposes of the Labour Code.
record-emp-05 = The contract may be made for a time that lies within the term of the permit.
record-emp-06 = No contract may be made with a temporarily staying foreigner who lacks the imputed medical insurance for primary and emergency hospital care.
record-emp-07 = For domestic workers there is no hiring order and no entry in a labour book; the contract sets notice and severance.

## Terms of the permit

record-per-01 = The permit is issued for the period named in the application, from 1 to 12 months.
record-per-02 = A permit lasts 12 months at most.
record-per-03 = If the worker asks, a permit may be extended more than once, each time by 1, 2 or 3 months.
record-per-04 = A new permit is issued before the previous one ends.
record-per-05 = A labour immigrant may live in Kazakhstan on temporary residence for 12 months at most without a break.
record-per-06 = The permit is valid only in the administrative-territorial unit where it was issued.
record-per-07 = The law names no number of days before the end for filing; the Rules may, and their text was not found.
record-per-08 = The temporary residence permit of a labour immigrant is given and extended for the term of the labour-immigrant permit.

## Documents

record-doc-01 = For a new permit the law asks for a lawful stay, the tax paid in advance, the criminal-record confirmation, the medical certificate, the medical insurance and the fingerprint registration.
record-doc-02 = One press report of the list at the counter begins with the application, the tax receipt, the passport with an entry mark and medical certificates; the rest is cut off.
record-doc-03 = Online the medical certificate and the insurance are no longer uploaded, since they come from state databases.
record-doc-04 = For an extension the worker shows papers on household work in the past period and the tax paid in advance for the new one.
record-doc-05 = One press report says that papers and data which the state can get from its own systems may not be demanded.
record-doc-06 = The draft that led to the Rules of 2025 brought in a notice when a labour immigrant changes employer; its form, addressee and time were not found.
record-doc-07 = The akimat can revoke a permit, but no form and no list of papers for this was found.
record-doc-08 = No rule on a duplicate of the permit was found; in general an electronic service ends with an electronic document, a paper or an entry in a state system.
record-doc-09 = One press report names the medical certificate of form 028/у, but for the residence permit.
record-doc-10 = Citizens of visa-free states enter on a valid passport, or on a document that takes its place under an agreement.

## Tax

record-pay-01 = The advance income tax is 4 monthly calculation indices (МРП), as in force on 1 January of the relevant financial year, for each month asked for.
record-pay-02 = The minimum taxable income of a labour immigrant is 40 monthly calculation indices for each month named in the application.
record-pay-03 = Published explanations give the same 4 indices a month for labour immigrants who are non-residents.
record-pay-04 = The tax is paid at the place of stay before the permit is issued or extended.
record-pay-05 = If more was paid in advance than the tax comes to, the difference is not an overpayment and is neither refunded nor offset.
record-pay-06 = Income above the minimum is taxed on its own, after taking off 40 and a further 14 indices for each month.
record-pay-07 = A declaration is due only if the tax comes to more than was paid: by 1 July of the next year or before leaving, and the rest is paid within 10 calendar days after the filing date.
record-pay-08 = The monthly calculation index of 2026 is 4,325 tenge.
record-pay-09 = The monthly calculation index of 2025 was 3,932 tenge.
record-pay-10 = The monthly calculation index of 2024 was 3,692 tenge.
record-pay-11 = In 2026 the tax comes to 17,300 tenge for each month, or 207,600 tenge for 12 months.
record-pay-12 = Older guides name 2 indices a month, which is outdated for 2026.
record-pay-13 = The law does not say which year’s index counts for months that fall into the next calendar year.
record-pay-14 = Not found: the monthly calculation index of 2027.
record-pay-15 = No state fee for this permit was found; the levy for foreign labour belongs to the permit of employers.

## Steps

record-step-01 = One summary says that before the pilot the application was made on paper at a service centre, whose staff entered it in the system.
record-step-02 = The local police look at the papers within 1 working day.
record-step-03 = If papers are missing or have expired, the service centre refuses to take them and gives the reason in writing.
record-step-04 = The pilot ran from 21 December 2025 to 31 May 2026.
record-step-05 = In the pilot a consultant at the service centre first explains the way on the portal and shows the self-service area if needed.
record-step-06 = In the pilot the applicant then fills in the application, attaches scans and signs with an electronic signature of the applicant’s own.
record-step-07 = In the pilot a consultant explains how to get a signature to those who have none.
record-step-08 = One press report says that in the pilot a technical failure opened the way to filing on paper.
record-step-09 = One press report says that the pilot order also protects personal data during self-service.
record-step-10 = The one who applies is the labour immigrant.
record-step-11 = Since 13 April 2026 the service centres no longer give this service, and it can be asked for only on eGov.kz.
record-step-12 = A pilot of a state service rests on a joint decision of two state bodies.
record-step-13 = Not found: any act on what holds after 31 May 2026.
record-step-14 = Not found: the time limit for the whole decision.

## Refusal and revocation

record-ref-01 = An application is not accepted if papers are missing or have expired.
record-ref-02 = The service is refused if papers or data turn out to be untrue.
record-ref-03 = The service is refused if the applicant or the papers do not meet the legal requirements.
record-ref-04 = The service is refused if a state body whose agreement is needed says no; here that is the police.
record-ref-05 = The service is refused if a court has banned the activity or taken away the right that goes with it.
record-ref-06 = The service is refused if the applicant does not agree to access to personal data of limited access.
record-ref-07 = Once the cause of a refusal is removed, one may apply again.
record-ref-08 = A permit is given only within the quota for labour immigrants.
record-ref-09 = The Rules of 2025 have a list of grounds for refusal of their own, which was not found.
record-ref-10 = A refusal must come with its reasons.
record-rev-01 = The Rules set the grounds for revoking a permit, and their text was not found.
record-rev-02 = When the permit ends, the immigrant must leave Kazakhstan unless there is another lawful ground to stay.

## Decision and complaint

record-proc-01 = Before a decision against the applicant, notice is given at least 3 working days ahead with a chance to reply; this can fall away, for example if the procedure takes less than 5 working days or runs automatically.
record-proc-02 = A complaint is made within 3 months of learning of the decision, or within 6 months if the decision did not say how to complain.
record-proc-03 = The complaint goes to the body that decided, which passes it on within 3 working days; the review takes 20 working days in general.
record-proc-04 = If a body does not decide in time, this counts as a refusal.

## Duties

record-duty-01 = The host must inform the police of an immigrant’s stay within 3 working days of arrival.
record-duty-02 = Anyone who stays more than 30 calendar days must register by calendar day 30 after crossing the border.
record-duty-03 = After moving from the registered address, the immigrant registers at the new one within 5 working days.
record-duty-04 = One note says that since 1 July 2026 immigrants enter their registration online and the person who provides the housing confirms it in an app.
record-duty-05 = A visa-free stay lasts at most 30 calendar days from crossing the border and 90 in total in each 180, unless an agreement or the Government says otherwise; a temporary residence permit takes its holder out of this limit.
record-duty-06 = One press report says that citizens of Uzbekistan may stay 30 days without registration and 90 days in total in 180.
record-duty-07 = A holder of a temporary residence permit may not live anywhere but at the declared place.
record-duty-08 = A missing tax declaration that was due, or an unpaid administrative penalty from an earlier stay, is a ground to refuse entry.
record-duty-09 = Whoever was expelled or readmitted may not enter for 5 years.
record-duty-10 = The employer enters the contract, its changes and its end in the unified system of employment contracts, or makes the contract on hr.enbek.kz.
record-duty-11 = Not found: the time limits for entering contract data, whose order was not read.
record-duty-12 = The host must also see to the foreigner’s papers for the stay and to departure at its end.
record-trp-01 = The temporary residence permit is arranged at the request of the private person who has the contract with the immigrant.
record-trp-02 = For work, the residence-permit service accepts the labour-immigrant permit; if the applicant does not own the housing, the owner’s notarised consent is needed.
record-trp-03 = Fingerprint registration is compulsory for a temporary residence permit.
record-trp-04 = One press report lists for the residence permit an application, an identity document, insurance, the owner’s notarised consent, fingerprint proof and, for labour migrants, certificate 028/у.

## Fines

record-fine-01 = A foreigner who works without the permit required risks a fine of 25 indices, arrest of up to 10 days or expulsion; if repeated within a year, arrest of up to 15 days with expulsion.
record-fine-02 = Overstaying up to 3 days brings a warning, over 3 to 5 days a fine of 10 indices, and over 5 to 10 days one of 15 indices.
record-fine-03 = Not leaving for more than 10 days after the end of the stay brings a fine of 25 indices or expulsion.
record-fine-04 = A private person who as host informs the police late, or does not see to papers or departure, gets a warning; if repeated within a year, a fine of 30 indices.
record-fine-05 = A private person who houses a foreigner staying unlawfully risks a fine of 25 indices.
record-fine-06 = A household employer without a permit for the worker, or with more than five such workers at once, risks a fine of 30 indices; if repeated within a year, of 50.
record-fine-07 = Any employer of foreigners without the permit required risks a fine: private persons 30 indices, officials 50, small business 100, medium 200, large 700.
record-fine-08 = One press report says that since 12 March 2026 missing, late or wrong contract data can be fined; whether this reaches household employers is open.

## Quota

record-quota-01 = The quota for labour immigrants in 2026 is 2.9 per cent of the labour force.
record-quota-02 = The quota for labour immigrants in 2025 was 3 per cent of the labour force, and 2.95 per cent from August.
record-quota-03 = The quota for labour immigrants in 2024 was 3.1 per cent, about 271,300 places; in 2023 about 305,800 places, with 295,261 permits issued.
record-quota-04 = One note of September 2026 gives 2.85 per cent for labour immigrants, not confirmed.
record-quota-05 = The Ministry sets the quota as a share of the labour force and divides it among the regions and the big cities.

## Other services

record-out-01 = Citizens of Russia, Belarus, Armenia and Kyrgyzstan work on a contract without this permit, and residence is arranged on the registered contract.
record-out-02 = Companies and businesses use the employer’s permit for foreign labour, which the akimat issues within another quota and for a levy, through egov.kz, elicense.kz or migration.enbek.kz.
record-out-03 = People moved inside a company group work under a permit of their own kind, outside the quota, for up to three years and one more.
record-out-04 = Specialists who look for a job by themselves in priority sectors need a certificate of qualification from the akimat, for up to three months and, by extension to the contract term, up to three years.
record-out-05 = Employers engage seasonal foreign workers for up to one year, for listed occupations, under permits to employers.
record-out-06 = Business immigrants come under a visa or a residence permit, not under this service.
record-out-07 = Foreigners who live in Kazakhstan permanently are outside the quota and the permit rules for foreign labour.
record-out-08 = A Government list names kandas, business immigrants, refugees, asylum seekers, humanitarian immigrants, people with a sentence outside prison and victims of trafficking as people for whom an employer needs no permit of the employer’s own.
record-out-09 = In 2026 ethnic Kazakhs who seek kandas status or permanent residence were sent to a pilot with tests on migration.enbek.kz.
record-out-10 = Foreign students may be hired only with a certificate from the place of study and a permit to stay for study, and people here for family reunion only with the permit for that stay and a proof of marriage.
record-out-11 = Citizens of countries without a visa-free agreement for three months cannot use this service.
record-out-12 = The electronic travel authorisation (QazETA) was a voluntary pilot in January 2026, to be filed at least 72 hours before entry and valid for 180 days.

## How the law changed

record-ver-01 = The first procedure was set by police order No. 76 of 8 February 2014.
record-ver-02 = The present procedure rests on labour order No. 123 of 15 April 2022, which repealed the police orders.
record-ver-03 = The Rules were reworked for 2025: household, portals, permits of up to 12 months, grounds for refusal, registration of contracts.
record-ver-04 = Law No. 82-VIII of 16 May 2024 changed articles 43 and 43-2 of the Migration Law.
record-ver-05 = The pilot order was in force from 21 December 2025 to 31 May 2026.
record-ver-06 = Tax Code No. 214-VIII took the place of the code of 2017 on 1 January 2026.
record-ver-07 = In the time of the police procedure the service was described by order No. 994 of 2015 and then by order No. 532 of 2019.
record-ver-08 = Articles 517 to 519 of the Code on Administrative Offences did not change between January and the middle of 2026.

## Identification number and checks

record-iin-01 = A foreigner asks for the IIN in person through the State Corporation at the place of stay; asking through the portal was removed in 2024.
record-iin-02 = In the IIN record the name follows the machine-readable lines of the passport; dates, place of birth and citizenship follow the visual page.
record-iin-03 = If the passport shows the personal data in neither Cyrillic nor Latin letters, a notarised translation is added.
record-iin-04 = We read one report in this order for a first application: IIN, electronic signature, application on the portal.
record-val-01 = An IIN has 12 digits, and the last one is a control digit.
record-val-02 = The usual build of an IIN is date of birth, a digit for century and sex, a serial number and the control digit.
record-val-03 = The control digit is a weighted sum of the first 11 digits modulo 11, with a second row of weights if the result is 10; if it is 10 again, the number is not used.
record-val-04 = Since a Government decree of 26 August 2013 the digits need not agree with date of birth and sex.
record-val-05 = A check digit of the machine-readable lines is a sum with the weights 7, 3, 1 modulo 10.
record-val-06 = The second machine-readable line of a passport has 44 characters, with check digits for number, birth, expiry, the optional field and all together.
record-val-07 = The first machine-readable line has no check digit, so the name cannot be checked by arithmetic.
record-val-08 = A passport number in the machine-readable lines has at most nine characters.
record-val-09 = Public libraries know patterns of passport numbers only for some countries, so a pattern can warn but never decide.
record-val-10 = Not found in any source read: the three-letter nationality codes of the machine-readable lines.
record-val-11 = Not found: which files, sizes and photos the eGov form for this service accepts.
record-ins-01 = Imputed medical insurance is the insurance of foreigners who stay temporarily; it follows a model contract and covers primary care and emergency specialised hospital care.

## Where sources disagree

record-conf-01 = Who issues the permit: the Code on Administrative Offences still names the police, the Migration Law names the akimats; we follow the Migration Law.
record-conf-02 = Whether one could apply online before the pilot: one law firm says no, two summaries mention the portal.
record-conf-03 = How much tax: older guides name 2 indices a month, the Tax Code of 2026 names 4; we follow the Tax Code.
record-conf-04 = Which countries: one source names three, another six; the list of the Rules was not found.
record-conf-05 = A break between two permits: sources of 2014 tell of a forced exit, the law of today says that the new permit is issued before the old one ends.
record-conf-06 = Registration: five days before 2020, today a notice within 3 working days and registration by day 30.
record-conf-07 = Revoking online: the title of the pilot order includes it, later notices speak only of issuing and extending.
record-conf-08 = Fingerprints: the point in the law seems to be in force since 2021, official pages name 1 January 2024 for residence permits.

## Where in its source a record stands, where figures alone do not say it

locator-body-06 = items 3, 5
locator-conf-07 = title
locator-duty-04 = order of the Minister of Internal Affairs No. 923 of 17 November 2025
locator-duty-10 = Labour Code, art. 23(2)(27)
locator-duty-11 = Order No. 353 of 3 September 2020
locator-fine-08 = Code on Administrative Offences, art. 98(1-1)
locator-val-08 = ICAO Doc 9303
locator-val-10 = ISO 3166-1 alpha-3
locator-pay-02 = art. 373(2)(1) for residents; art. 696(1)(1) for non-residents
locator-pay-15 = art. 37(1) beside art. 43-2
locator-step-05 = Algorithm
locator-step-08 = Algorithm
locator-step-09 = Algorithm
locator-ver-02 = items 1, 4, 5
locator-ver-04 = footnotes to arts. 43, 43-2
locator-ver-07 = notes of repeal

## The same sources in full: what was read, and in which edition

edition-migration-law = Law ‘On Migration of Population’, No. 477-IV of 22 July 2011 (as amended up to Law No. 220-VIII of 27 September 2025)
edition-labour-code = Labour Code, No. 414-V of 23 November 2015 (as amended up to 9 January 2026)
edition-tax-code = Tax Code, No. 214-VIII of 18 July 2025 (in force since 1 January 2026)
edition-state-services-law = Law ‘On State Services’, No. 88-V of 15 April 2013 (edition that notes Law No. 291-VIII of 19 May 2026)
edition-iin-law = Law ‘On National Registers of Identification Numbers’, No. 223-III of 12 January 2007 (unofficial translation)
edition-order-279 = Order of the Minister of Labour No. 279 of 30 June 2023 on permits to employers (as amended up to 17 October 2025)
edition-decree-1041 = Summary of Government Decree No. 1041, prg.kz, 29 November 2023
edition-rules-draft = Draft changes to the Rules, Qazalem on oq.gov.kz (open for discussion until 3 July; no year shown)
edition-kurchatov-notice = Notice of the akimat of Kurchatov, gov.kz No. 1220883, in Enbekshi Qazaq, 13 April 2026
edition-kamysty-notice = Notice of the akimat of Kamysty district, gov.kz No. 1148084 (in Kazakh; no date shown)
edition-iin-control-digit = Public programs that compute the control digit of the IIN (several, agreeing; based on Government Decrees No. 565 of 2003 and No. 406 of 2007)
edition-mrz-check-digit = Descriptions of the check digit in ICAO Doc 9303 (independent, agreeing)
edition-nonresident-tax = Enbekshi Qazaq: tax on the income of a labour immigrant who is a non-resident, 15 December 2025
edition-mci-2026 = DDN.kz on the budget law for 2026–2028, signed on 8 December 2025
edition-mci-2025 = Lada.kz: comparison of 2025 and 2026, 8 December 2025
edition-egov-residence-permit = eGov.kz: temporary residence permit for foreigners (service 00203002)
edition-kandas-pilot = Zakon.kz on the pilot for permanent residence and kandas status, 16 February 2026
edition-iin-change = Nomad.su, 5 April 2019 (press service of the Ministry of Justice)
edition-korgan-zan = Korgan-Zan law firm: new rules for permits to labour immigrants, 27 January 2025
