### The register of the law in words. Only here acts and numbers are written out.
### act-<id>: title of an act or source. record-<id>: what one record of the law says, in one sentence.

## Acts and sources

act-migration-law = Закон «О миграции населения», № 477-IV
act-labour-code = Трудовой кодекс, № 414-V
act-tax-code = Налоговый кодекс, № 214-VIII
act-state-services-law = Закон «О государственных услугах», № 88-V
act-iin-law = Закон «О национальных реестрах идентификационных номеров», № 223-III
act-order-279 = Приказ Министра труда № 279
act-decree-1041 = Обзор постановления Правительства № 1041
act-rules-draft = Проект изменений в Правила, на oq.gov.kz
act-kurchatov-notice = Сообщение акимата Курчатова, 13 апреля 2026 г.
act-kamysty-notice = Сообщение акимата Камыстинского района
act-egov-residence-permit = eGov.kz: разрешение на временное проживание
act-zakon-pilot = Zakon.kz о пилотном проекте, 11 декабря 2025 г.
act-profit-pilot = Profit.kz о пилотном проекте, 12 декабря 2025 г. (со ссылкой на Uchet.kz)
act-kandas-pilot = Zakon.kz, 16 февраля 2026 г.
act-iin-rules = Zakon.kz: новые правила присвоения ИИН иностранцам (2024 г.)
act-iin-control-digit = Открытые программы, которые вычисляют контрольную цифру
act-iin-change = Nomad.su, 5 апреля 2019 г.
act-mrz-check-digit = Описания ICAO Doc 9303
act-mrz-layout = Описание полей по ICAO Doc 9303, docs.rs/mrz
act-nonresident-tax = Enbekshi Qazaq о налоге нерезидента, 15 декабря 2025 г.
act-mci-2026 = DDN.kz о законе о бюджете на 2026–2028 годы
act-mci-2025 = Lada.kz, 8 декабря 2025 г.
act-tax-2014 = azh.kz: брифинг полиции Алматы, январь 2014 г.
act-korgan-zan = Юридическая фирма Korgan-Zan, 27 января 2025 г.
act-derived = Наш расчёт
act-aktobeinfo = Aktobeinfo.kz, со слов Министерства внутренних дел (дата не указана)
act-visitworld = visitworld.today: трудоустройство в Казахстане для иностранцев (дата не указана)
act-visa-free-2020 = New Europe, июль 2020 г. (Комитет миграционной службы)
act-turkey-draft = Qazinform, июль 2025 г.: проект постановления о безвизовом пребывании граждан Турции
act-xabardor = Xabardor.uz, 31 января 2023 г. (Агентство внешней трудовой миграции Узбекистана)
act-quota-2026 = Казинформ: утверждена квота на 2026 год, 23 декабря 2025 г.
act-unverified = Источник не найден

## Where in it: in figures, or in words for single records

source-article = ст. { $article }
source-articles = ст. { $article }
locator-elig-02 = ст. 43-1(1)(2); о возрасте — ГК, ст. 17(1)
locator-emp-02 = ст. 43-2(5); Трудовой кодекс, ст. 26(1)(7)
locator-emp-03 = ст. 26(1)(4); Закон «О миграции населения», ст. 43-2(4)
locator-iin-04 = Алгоритм
locator-out-01 = Договор о ЕАЭС, ст. 97 (мы его не перечитывали)
locator-out-02 = Закон «О миграции населения», ст. 37, 37-1
locator-out-08 = постановление № 1041 от 24 ноября 2023 г.
locator-out-09 = совместный приказ от 30 января 2026 г. № 41/60/47
locator-pay-11 = 4 × 4 325 ₸
locator-quota-01 = приказ от 12 декабря 2025 г.
locator-ref-08 = о квоте — Закон «О миграции населения», ст. 36-1(4)(3)
locator-step-06 = Алгоритм
locator-step-07 = Алгоритм
locator-val-04 = постановление № 853 от 26 августа 2013 г.
locator-val-05 = Документ ИКАО 9303
locator-val-06 = Документ ИКАО 9303
