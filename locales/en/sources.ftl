### The register of the law in words. Only here acts and numbers are written out.
### act-<id>: title of an act or source. record-<id>: what one record of the law says, in one sentence.

## Acts and sources

act-migration-law = Law ‘On Migration of Population’, No. 477-IV of 22 July 2011 (as amended up to Law No. 220-VIII of 27 September 2025)
act-labour-code = Labour Code, No. 414-V of 23 November 2015 (as amended up to 9 January 2026)
act-tax-code = Tax Code, No. 214-VIII of 18 July 2025 (in force since 1 January 2026)
act-state-services-law = Law ‘On State Services’, No. 88-V of 15 April 2013 (edition that notes Law No. 291-VIII of 19 May 2026)
act-admin-procedure-code = Administrative Procedure-Process Code, No. 350-VI of 29 June 2020 (as amended up to 9 January 2026)
act-admin-offences-code = Code on Administrative Offences, No. 235-V of 5 July 2014 (as amended up to Law No. 257-VIII of 9 January 2026)
act-health-code = Code ‘On Public Health and the Healthcare System’, No. 360-VI of 7 July 2020 (as amended up to 9 January 2026)
act-iin-law = Law ‘On National Registers of Identification Numbers’, No. 223-III of 12 January 2007 (unofficial translation)
act-pilot-order = Joint pilot order No. 593/НҚ of 25 November 2025 and No. 382 of 3 December 2025 (English machine translation)
act-order-123 = Order of the Minister of Labour No. 123 of 15 April 2022 (English machine translation: order and repeal clause only)
act-order-76 = Order of the Minister of Internal Affairs No. 76 of 8 February 2014 (English machine translation: preamble only)
act-order-532 = Order of the Minister of Internal Affairs No. 532 of 11 June 2019 (note of its repeal)
act-order-279 = Order of the Minister of Labour No. 279 of 30 June 2023 on permits to employers (as amended up to 17 October 2025)
act-decree-1041 = Summary of Government Decree No. 1041, prg.kz, 29 November 2023
act-rules-draft = Draft changes to the Rules, Qazalem on oq.gov.kz (open for discussion until 3 July; no year shown)
act-kurchatov-notice = Notice of the akimat of Kurchatov, gov.kz No. 1220883, in Enbekshi Qazaq, 13 April 2026
act-kamysty-notice = Notice of the akimat of Kamysty district, gov.kz No. 1148084 (in Kazakh; no date shown)
act-egov-residence-permit = eGov.kz: temporary residence permit for foreigners (service 00203002)
act-gov-residence-permit = gov.kz: temporary residence permit (service 4631)
act-korgan-zan = Korgan-Zan law firm: new rules for permits to labour immigrants, 27 January 2025
act-revera = REVERA law firm: pilot for online permits to labour immigrants
act-zakon-pilot = Zakon.kz on the pilot, 11 December 2025
act-kaz-zakon-pilot = kaz.zakon.kz on the pilot, December 2025 (in Kazakh)
act-profit-pilot = Profit.kz on the pilot, 12 December 2025 (citing Uchet.kz)
act-sotreport-pilot = SotReport.kz on the pilot, December 2025 (citing Zakon.kz)
act-kandas-pilot = Zakon.kz on the pilot for permanent residence and kandas status, 16 February 2026
act-iin-rules = Zakon.kz: new rules on the IIN for foreigners (2024)
act-iin-control-digit = Public programs that compute the control digit of the IIN (several, agreeing; based on Government Decrees No. 565 of 2003 and No. 406 of 2007)
act-iin-change = Nomad.su, 5 April 2019 (press service of the Ministry of Justice)
act-mrz-check-digit = Descriptions of the check digit in ICAO Doc 9303 (independent, agreeing)
act-mrz-layout = Description of the fields in ICAO Doc 9303, docs.rs/mrz
act-passport-patterns = Passport number patterns in Validator.jl
act-nonresident-tax = Enbekshi Qazaq: tax on the income of a labour immigrant who is a non-resident, 15 December 2025
act-mci-2026 = DDN.kz on the budget law for 2026–2028, signed on 8 December 2025
act-mci-2025 = Lada.kz: comparison of 2025 and 2026, 8 December 2025
act-mci-2024 = World Trade Press: Kazakhstan personal tax guide, 1 January 2024
act-tax-2014 = azh.kz: briefing of the Almaty police, January 2014
act-derived = Our arithmetic from the records named
act-aktobeinfo = Aktobeinfo.kz, quoting the Ministry of Internal Affairs (no date shown)
act-visitworld = visitworld.today: employment in Kazakhstan for foreigners (no date shown)
act-visa-free-2020 = New Europe, July 2020 (Migration Service Committee)
act-turkey-draft = Qazinform, July 2025: draft decree on visa-free stay of Turkish citizens
act-lsp-2021 = Legal Services Provider, 8 February 2021
act-azda = Azda TV: new list of papers for residence permits (in Tajik; no year shown)
act-registration-note = Note on dzen.ru of 22 December 2025 on police order No. 923 of 17 November 2025
act-xabardor = Xabardor.uz, 31 January 2023 (Agency for External Labour Migration of Uzbekistan)
act-contract-fines = Otyrar.kz: fines for contract records, 12 March 2026
act-quota-2026 = Kazinform: quota for 2026 approved, 23 December 2025
act-quota-2025 = Zakon.kz on news.mail.ru: comparison of quotas, 23 December 2025
act-quota-2024 = Prosud.kz, 2024 (press service of the Ministry of Labour)
act-quota-2026-later = Note of September 2026 in a public set of visa texts (its own source is not shown)
act-qazeta = Holod.media, 22 January 2026 (citing the government site)
act-unverified = Background knowledge, not checked against any source
