### Errors: at the field, in the summary at the top of the page, and on the command line.
### $fact is the label of the fact, $value what was typed. Each text says what is wrong and what is allowed.

## Facts and values

error-bad_value-integer-between = «{ $fact }»: значение «{ $value }» не подходит. Напишите целое число от { $min } до { $max }.

## Answers that do not fit together

error-contradiction-birth_date = Дата рождения должна быть раньше дня подачи. Исправьте одну из двух дат.
error-contradiction-continuous_since = Проживание без перерыва начинается после дня подачи. Укажите день подачи или более ранний день либо исправьте день подачи.
error-contradiction-entry_date = Последний въезд позже дня подачи. Укажите день подачи или более ранний день. Если въезд ещё только будет, вернитесь назад и ответьте, что в день подачи работник не в Казахстане.
error-contradiction-days_in_180 =
    { $days ->
        [one] Дней в Казахстане указано меньше, чем прошло с последнего въезда. Должно быть не меньше { $days } дня. Исправьте число или день въезда.
        [few] Дней в Казахстане указано меньше, чем прошло с последнего въезда. Должно быть не меньше { $days } дней. Исправьте число или день въезда.
        [many] Дней в Казахстане указано меньше, чем прошло с последнего въезда. Должно быть не меньше { $days } дней. Исправьте число или день въезда.
       *[other] Дней в Казахстане указано меньше, чем прошло с последнего въезда. Должно быть не меньше { $days } дня. Исправьте число или день въезда.
    }

## Dates and files

error-date_not_covered = Какой закон действует в этот день подачи, мы не знаем. Выберите день с { DATE($from) } по { DATE($to) }
error-unreadable = Это не удалось прочитать. В файле должен быть один случай в JSON или TOML: имя каждого факта и одно значение.

## Answers on the page

error-empty = Выберите ответ или скажите, что не знаете
error-empty-date = Введите дату или скажите, что не знаете
error-empty-number = Введите число или скажите, что не знаете
error-empty-country = Выберите страну или скажите, что не знаете
error-empty-required = Выберите ответ
error-empty-required-date = Введите дату

error-date-missing-day = Не хватает дня. Введите день, месяц и год.
error-date-missing-month = Не хватает месяца. Введите день, месяц и год.
error-date-missing-year = Не хватает года. Введите день, месяц и год.
error-date-not-real = Такого дня в календаре нет. Проверьте день и месяц.
error-date-not-number = Напишите день, месяц и год цифрами.
error-date-ambiguous = Что вы имели в виду: { DATE($first) } или { DATE($second) }? Напишите день, месяц и год в отдельных полях.
error-date-two-digit-year = Напишите год четырьмя цифрами.

error-country-not-found = Страны с таким названием мы не нашли. Проверьте написание, выберите из списка или напишите трёхбуквенный код.

error-integer-not-number = Напишите целое число цифрами.
error-integer-negative = Напишите ноль или целое число больше нуля.
