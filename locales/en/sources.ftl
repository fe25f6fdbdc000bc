### The register of the law in words. Only here acts and numbers are written out.
### act-<id>: title of an act or source. record-<id>: what one record of the law says, in one sentence.

## Acts and sources

act-migration-law = Migration Law, No. 477-IV
act-labour-code = Labour Code, No. 414-V
act-tax-code = Tax Code, No. 214-VIII
act-state-services-law = State Services Law, No. 88-V
act-iin-law = Law on identification numbers, No. 223-III
act-order-279 = Order of the Minister of Labour No. 279
act-decree-1041 = Summary of Government Decree No. 1041
act-rules-draft = Draft changes to the Rules, on oq.gov.kz
act-kurchatov-notice = Notice of the akimat of Kurchatov, 13 April 2026
act-kamysty-notice = Notice of the akimat of Kamysty district
act-egov-residence-permit = eGov.kz: temporary residence permit
act-zakon-pilot = Zakon.kz on the pilot, 11 December 2025
act-profit-pilot = Profit.kz on the pilot, 12 December 2025 (citing Uchet.kz)
act-kandas-pilot = Zakon.kz, 16 February 2026
act-iin-rules = Zakon.kz: new rules on the IIN for foreigners (2024)
act-iin-control-digit = Public programs that compute the control digit
act-iin-change = Nomad.su, 5 April 2019
act-mrz-check-digit = Descriptions of ICAO Doc 9303
act-mrz-layout = Description of the fields in ICAO Doc 9303, docs.rs/mrz
act-nonresident-tax = Enbekshi Qazaq on the tax of a non-resident, 15 December 2025
act-mci-2026 = DDN.kz on the budget law for 2026–2028
act-mci-2025 = Lada.kz, 8 December 2025
act-tax-2014 = azh.kz: briefing of the Almaty police, January 2014
act-korgan-zan = Korgan-Zan law firm, 27 January 2025
act-derived = Our own calculation
act-aktobeinfo = Aktobeinfo.kz, quoting the Ministry of Internal Affairs (no date shown)
act-visitworld = visitworld.today: employment in Kazakhstan for foreigners (no date shown)
act-visa-free-2020 = New Europe, July 2020 (Migration Service Committee)
act-turkey-draft = Qazinform, July 2025: draft decree on visa-free stay of Turkish citizens
act-xabardor = Xabardor.uz, 31 January 2023 (Agency for External Labour Migration of Uzbekistan)
act-quota-2026 = Kazinform: quota for 2026 approved, 23 December 2025
act-unverified = No source found

## Where in it: in figures, or in words for single records

source-article = art. { $article }
source-articles = arts. { $article }
locator-elig-02 = art. 43-1(1)(2); for the age Civil Code, art. 17(1)
locator-emp-02 = art. 43-2(5); Labour Code, art. 26(1)(7)
locator-emp-03 = art. 26(1)(4); Migration Law, art. 43-2(4)
locator-iin-04 = Algorithm
locator-out-01 = EAEU Treaty, art. 97 (which we did not read again)
locator-out-02 = Migration Law, arts. 37, 37-1
locator-out-08 = Decree No. 1041 of 24 November 2023
locator-out-09 = joint order of 30 January 2026, Nos. 41/60/47
locator-pay-11 = 4 × 4,325 ₸
locator-quota-01 = order of 12 December 2025
locator-ref-08 = for the quota Migration Law, art. 36-1(4)(3)
locator-step-06 = Algorithm
locator-step-07 = Algorithm
locator-val-04 = Decree No. 853 of 26 August 2013
locator-val-05 = ICAO Doc 9303
locator-val-06 = ICAO Doc 9303
