### Links that carry a case: making one, and opening one. Loaded with the guide.

## Making one

share-heading = Share by a link
    .lead = A link holds answers, and whoever has it can read them. Names, numbers, dates of birth and passport lines are never in it.
share-empty = There is nothing to share yet. Answer some questions first.
share-purpose = What is the link for?
share-purpose-preset = A check for a client
    .hint = You fix the operation, the day of filing and what is known of the household. The client answers the rest.
share-purpose-result = This result
    .hint = All answers that may travel, and the result as of today. Whoever opens it sees it judged again.
share-purpose-half-worker = My half, for the employer
    .hint = What only the worker knows. The employer puts it beside the own answers.
share-purpose-half-employer = My half, for the worker
    .hint = What only the employer knows. The worker puts it beside the own answers.
share-sensitive = Answers that may hurt
    .lead = These stay out unless you tick them.
share-sensitive-worker-status = { $fact }: { $answer }. It shows on which ground the person is here.
share-sensitive-worker-court_ban = { $fact }: { $answer }. It shows whether a court forbids the work.
share-sensitive-stay-registered = { $fact }: { $answer }. It shows whether the stay is registered.
share-sensitive-stay-lawful = { $fact }: { $answer }. It shows whether a term of stay is overrun.
share-until = Last day on which the link is to be used
    .hint = You may leave this empty. After that day the page says that the link should be made anew.
share-until-past = This day is over. Write today or a later day.
share-language = Language for the client
share-language-none = As the client’s browser wants it
share-reference = Code of the case
    .hint = You may leave this empty. At most { NUMBER($most) } letters A to Z, digits and hyphens. No name: the code stands in the link.
share-reference-wrong = This code does not fit. Write at most { NUMBER($most) } letters A to Z, digits and hyphens, without spaces.
share-link = The link
    .lead = It holds what is listed below and nothing else.
share-address = Address
share-copy = Copy the link
share-system = Send with an app
share-mail = Send by e-mail
share-mail-subject = A check prepared with Ruqsat
share-mail-body = Here is a check for the labour-immigrant permit. Open the link in a browser: { $address }
share-qr = QR code of the link
    .lead = Another phone can read it from this screen.
share-preview = What the other side sees
share-preview-asked =
    { $count ->
        [one] Then one question is asked:
       *[other] Then up to { $count } questions are asked. The first:
    }
share-preview-done = Nothing is asked any more: the result follows.
share-left-out = Not in the link
share-left-out-private =
    { $count ->
        [one] One private answer. Private answers never travel in a link.
       *[other] { $count } private answers. Private answers never travel in a link.
    }
share-left-out-sensitive =
    { $count ->
        [one] One answer that may hurt. It stays here.
       *[other] { $count } answers that may hurt. They stay here.
    }

## Opening one

check-heading-preset = Somebody prepared a check
    .lead = Below is what the link holds. Nothing is taken over before you say so.
check-heading-result = Somebody sent a result
    .lead = Below is what the link holds, judged again today. Nothing is taken over before you say so.
check-heading-half-worker = The worker’s half of a check
    .lead = Below is what the worker answered. Nothing is taken over before you say so.
check-heading-half-employer = The employer’s half of a check
    .lead = Below is what the employer answered. Nothing is taken over before you say so.
check-made = Made on { DATE($date) }
check-made-reference = Made on { DATE($date) }, code { $reference }
check-gone = The link is no longer here
    .lead = A link is read once and then taken out of the address. Open it again where you got it from.
check-failed = This link cannot be opened
check-failed-too_long = It is longer than any link of this page. Copy it again, the link alone.
check-failed-foreign = It was not made by this page. Look where you got it from.
check-failed-damaged = Characters are missing or changed. Copy the whole link again, or ask for a new one.
check-failed-newer = It was made with a newer version of this page. Load the page anew. If that does not help, ask for a link with less in it.
check-failed-unknown_fact = It holds answers that this version of the page does not know. Load the page anew, so that nothing is left out silently.
check-failed-unknown_answer = It holds an answer that this version of the page does not know. Load the page anew, so that nothing is left out silently.
check-failed-nothing = Nothing here was changed.
check-expired = The link was to be used until { DATE($date) }
    .text = Ask whoever sent it to make it anew. You can still look at it.
check-law-same = Since then nothing that this page knows of the law has changed for this case.
check-law-changed = Since then the law has changed, as far as this page knows it
    .lead = The link was made with sources up to { DATE($then) }; this page has sources up to { DATE($now) }. What differs for this case:
check-law-rule-changed = { $rule }: another edition applies
check-law-rule-added = { $rule }: now says something about it
check-law-rule-removed = { $rule }: says nothing about it any more
check-law-unknown =
    { $count ->
        [one] One rule of the link is not known here: it was made by a newer page.
       *[other] { $count } rules of the link are not known here: it was made by a newer page.
    }
check-law-other = A value, a paper or a day is not what it was.
check-then = When the link was made, read as of { DATE($date) }
check-now = Judged again today, read as of { DATE($date) }
check-same = The result is still the same.
check-differs = What comes out otherwise
check-rule-from-to = { $rule }: { $then } → { $now }
check-not-covered = This page does not know the law of the day of filing in the link. Nothing can be judged.
check-status-met = fine
check-status-not_met = does not fit
check-status-not_applicable = does not apply
check-status-undetermined = open
check-status-none = not asked
check-facts = What would be taken over
check-fact = Answer
check-theirs = In the link
check-mine = Here now
check-new = New
check-same-answer = The same
check-contradiction = Differs: choose
check-take-theirs = From the link: { $answer }
check-take-mine = As here: { $answer }
check-contradictions =
    { $count ->
        [one] One answer differs from yours. Choose which one counts.
       *[other] { $count } answers differ from yours. Choose for each which one counts.
    }
check-kept =
    { $count ->
        [one] One answer of yours is not in the link. It stays.
       *[other] { $count } answers of yours are not in the link. They stay.
    }
check-role = Who are you?
check-accept = Take these answers over
check-cancel = Leave everything as it is
check-language = Read this page in the language that was chosen for you

## The calendar

share-calendar-name = Ruqsat: last safe days
share-calendar-worked-out = Worked out by Ruqsat on { DATE($date) } from your answers. If an answer has changed, check again.

## A whole case behind a passphrase

sealed-make = The whole case, behind a passphrase
    .lead = This link holds everything, names and numbers too. Only who knows the passphrase can open it. Tell it to them on another way than the link.
sealed-passphrase = Passphrase
    .hint = At least { NUMBER($least) } characters. Several words that nobody would guess are better than one.
sealed-short = The passphrase is too short. Write at least { NUMBER($least) } characters.
sealed-button = Make the sealed link
sealed-address = Address of the sealed link
sealed-too-long = A text in the answers is too long for a sealed link. Save a case file instead.
sealed-heading = A case behind a passphrase
    .lead = Somebody sealed a whole case. It can hold names and numbers. Type the passphrase that they gave you.
sealed-open = Open
sealed-wrong = This is not the passphrase, or the link was changed. Nothing here was changed.
sealed-opened = The case is open
    .lead = Below is what it holds. Nothing is taken over before you say so.

## The code of a case, and the day of filing

check-code-differs = The code of the case in the link differs from yours. Choose which one counts.
share-day-open = The day of filing is not fixed. For the client it is the day on which they check.
    .fix = Fix the day of filing
share-make = Make the link
share-unread = One of the entries above cannot be read yet, so there is no link. Choose “Make the link” to see what to change.
share-reference-iin = These twelve digits are an individual identification number. A code goes into links, file names and calendars, so it must not say who somebody is. Choose another one.
sealed-memory = The device has no memory free for this. Close other pages and try again. Nothing here was changed.
