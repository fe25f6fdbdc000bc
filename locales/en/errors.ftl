### Errors: at the field, in the summary at the top of the page, and on the command line.
### $fact is the label of the fact, $value what was typed. Each text says what is wrong and what is allowed.

## Facts and values

error-bad_value-integer-between = ‘{ $value }’ does not fit ‘{ $fact }’. Write a whole number from { $min } to { $max }.

## Answers that do not fit together

error-contradiction-birth_date = The date of birth is not before the day of filing. Correct one of the two dates.
error-contradiction-continuous_since = The residence without a break begins after the day of filing. Give the day of filing or an earlier day, or correct the day of filing.
error-contradiction-entry_date = The last entry is after the day of filing. Give the day of filing or an earlier day. If the worker will not be in Kazakhstan on that day, say so.
error-contradiction-days_in_180 =
    { $days ->
        [one] The days in Kazakhstan are fewer than the days since the last entry. At least { $days } day fits. Correct the number or the day of entry.
       *[other] The days in Kazakhstan are fewer than the days since the last entry. At least { $days } days fit. Correct the number or the day of entry.
    }

## Dates and files

error-date_not_covered = For this day of filing we do not have the law. Choose a day from { DATE($from) } to { DATE($to) }.
error-unreadable = This could not be read. In a file, give one case as JSON or TOML: the name of each fact with one value.

## Answers on the page

error-empty = Choose an answer or say that you do not know
error-empty-date = Enter a date or say that you do not know
error-empty-number = Enter a number or say that you do not know
error-empty-country = Choose a country or say that you do not know
error-empty-required = Choose an answer
error-empty-required-date = Enter a date

error-date-missing-day = The day is missing. Enter day, month and year.
error-date-missing-month = The month is missing. Enter day, month and year.
error-date-missing-year = The year is missing. Enter day, month and year.
error-date-not-real = This day does not exist in the calendar. Check day and month.
error-date-not-number = Write day, month and year in digits.
error-date-ambiguous = This can be { DATE($first) } or { DATE($second) }. Write day, month and year into their own fields.
error-date-two-digit-year = Write the year with all four digits.

error-country-not-found = We found no country by this name. Check the spelling, choose from the list, or write the three-letter code.

error-integer-not-number = Write a whole number in digits.
error-integer-negative = Write zero or a whole number above it.
