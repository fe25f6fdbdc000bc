### Numbers and passport: a step of the walk that may be skipped. Loaded with the guide.

numbers-heading = Check number and passport
    .lead = You may skip this. It finds typing mistakes in the number, and differences between your answers and the passport, before you file.
numbers-private = Stays on this device
    .text =
        { $role ->
            [worker] These four answers say who you are. They stay in this tab, unless you choose to save or keep them, and never go into a plain link. Erase them when you are done, if other people use this device.
           *[consultant] These four answers say who the worker is. They stay in this tab, unless you choose to save or keep them, and never go into a plain link. Erase them when you are done, if other people use this device.
        }
numbers-mark = Private
numbers-check = Check
numbers-summary =
    { $count ->
        [one] One thing does not fit
       *[other] { $count } things do not fit
    }
numbers-summary-line = { $fact }. { $what }
numbers-summary-go-on = Compare with the papers. If they really say so, you can go on all the same.
numbers-nothing-wrong = We found nothing here that does not fit.
numbers-use = Use this
    .label = Use this: { $value }
numbers-repair-lead = Perhaps it should be:
numbers-changed = What we changed
    .lead = So that it has the form of the standard, we changed what was typed:

## The number

numbers-iin-fine = Length and control digit fit.
    .text = This does not show whose number it is.
numbers-iin-removed =
    { $count ->
        [one] One space or dash is left out.
       *[other] { $count } spaces and dashes are left out.
    }
numbers-iin-says = The first digits read like a birth date: { DATE($date) }. Usually they are one, but nothing ties the number to it any more.
numbers-iin-says-female = The seventh digit usually stands for a woman.
numbers-iin-says-male = The seventh digit usually stands for a man.
numbers-iin-born-otherwise = The first digits differ from the date of birth that you gave. That can be quite all right: look once more at both.
numbers-iin-foreign = At place { NUMBER($position) } stands ‘{ $sign }’. The number consists of { NUMBER($length) } digits and nothing else.
numbers-iin-short =
    { $missing ->
        [one] One digit is missing.
       *[other] { $missing } digits are missing.
    }
    .text = The number has { NUMBER($length) } digits.
numbers-iin-long =
    { $extra ->
        [one] There is one digit too many.
       *[other] There are { $extra } digits too many.
    }
numbers-iin-look-alike = At place { NUMBER($position) } stands ‘{ $sign }’, which looks like a digit and is none.
numbers-iin-control = The control digit does not fit.
    .text = At least one of the { NUMBER($length) } digits is mistyped. Which one cannot be told, and it need not be the last.
numbers-iin-not-issued = A number that begins like this is not issued.
    .text = No control digit belongs to it, so at least one digit is mistyped.
numbers-iin-swap = Digits { NUMBER($first) } and { NUMBER($second) } may be swapped. Compare with the paper before you use this.
numbers-iin-letters = With digits in place of the letters the number holds. Compare with the paper before you use this.

## The lines of the passport

numbers-mrz-fine = All check digits fit.
    .text = It shows that the second line is typed correctly, not that the passport is genuine. The line with the name has no check digit: compare it letter by letter.
numbers-mrz-foreign = Line { NUMBER($line) }, place { NUMBER($position) }: ‘{ $sign }’ does not occur in such lines. They have the letters A to Z, digits and the sign <.
numbers-mrz-lengths = A passport has two lines of { NUMBER($length) } signs each.
    .line =
        { $count ->
            [one] Line { NUMBER($line) } here has one sign.
           *[other] Line { NUMBER($line) } here has { $count } signs.
        }
numbers-mrz-card = These are the lines of an identity card, not of a passport.
    .text = The passport has two lines at the bottom of the page with the photo.
numbers-mrz-visa = These are the lines of a visa, not of a passport.
numbers-mrz-other = These are the lines of another document: those of a passport begin with P.
numbers-mrz-wrong-document_number = The check digit of the passport number does not fit.
numbers-mrz-wrong-birth_date = The check digit of the date of birth does not fit.
numbers-mrz-wrong-valid_to = The check digit of the last day of validity does not fit.
numbers-mrz-wrong-personal_number = The check digit of the personal number does not fit.
numbers-mrz-wrong-composite = The last check digit, over the whole line, does not fit.
numbers-mrz-misplaced-letter = Line { NUMBER($line) }, place { NUMBER($position) }: only a letter can stand there.
numbers-mrz-misplaced-digit = Line { NUMBER($line) }, place { NUMBER($position) }: only a digit can stand there.
numbers-mrz-misplaced-digit_or_filler = Line { NUMBER($line) }, place { NUMBER($position) }: only a digit or the sign < can stand there.
numbers-mrz-misplaced-sex = Line { NUMBER($line) }, place { NUMBER($position) }: only F, M or the sign < can stand there.
numbers-mrz-repair = Line { NUMBER($line) }, place { NUMBER($position) }: ‘{ $to }’ instead of ‘{ $from }’. It is the only such change with which all check digits fit. Compare with the passport before you use it.
numbers-mrz-repair-fillers = Line 1 has { NUMBER($count) } signs instead of { NUMBER($length) }. The signs < at its end were probably miscounted; they mean nothing. Compare the letters before them with the passport.
numbers-mrz-case =
    { $count ->
        [one] One small letter became a capital.
       *[other] { $count } small letters became capitals.
    }
numbers-mrz-blanks =
    { $count ->
        [one] One space is left out.
       *[other] { $count } spaces are left out.
    }
numbers-mrz-fillers =
    { $count ->
        [one] One sign like « became <.
       *[other] { $count } signs like « became <.
    }
numbers-mrz-look-alikes =
    { $count ->
        [one] One letter of another script became the Latin one that it looks like.
       *[other] { $count } letters of another script became the Latin ones that they look like.
    }
numbers-mrz-lines = The text is divided into lines anew.
numbers-mrz-letter-k =
    { $count ->
        [one] One letter K among the signs < became <. No check digit can tell: compare with the passport.
       *[other] { $count } letters K among the signs < became <. No check digit can tell: compare with the passport.
    }
numbers-mrz-expired = By these lines the passport was valid to { DATE($date) }. That is before the day of filing.

## Side by side

numbers-compare = Passport and answers side by side
    .lead = The record of the number takes the name from these lines. Where something differs, find out which is right before you file.
numbers-compare-what = What
numbers-compare-lines = In the passport’s lines
numbers-compare-answers = In your answers
numbers-compare-same = The same
numbers-compare-cut = The same, as far as the line has room for it
numbers-compare-differs = Differs
numbers-compare-differing = { $fact }: passport and answer differ.
numbers-compare-not-given = Not given
numbers-compare-name = Name
numbers-compare-script = The letters look alike, but some are of another script. Type the name with Latin letters.
numbers-compare-word = ‘{ $written }’ in the passport, ‘{ $typed }’ in the answer.
numbers-compare-missing = ‘{ $written }’ is missing in the answer.
numbers-compare-extra = ‘{ $typed }’ is not in the passport’s lines.
