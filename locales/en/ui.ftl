### The page itself: start, walk, answers, privacy, law, titles, formats.

app-name = Ruqsat

## Start page

start-heading = Check before you pay and apply
start-lead = This page asks simple questions about the labour-immigrant permit (разрешение трудовому иммигранту) for work in a private household in Kazakhstan. At the end you see what is missing, what to ask and in which order to go.
start-is-heading = What this is
start-is-check = A check of your answers against the law as far as we could read it.
start-is-checklist = A result with the source of each statement, and a list of papers and steps.
start-is-not-heading = What this is not
start-is-not-government = Not a website of the state. Nothing is filed here.
start-is-not-promise = Not a promise. Only the akimat decides on a permit.
start-is-not-advice = Not legal advice.
start-time = It takes about fifteen minutes. You can go back at any time, and you can say that you do not know.
start-day = The check is for filing today, { DATE($on) }.
start-which = Not sure that this is the right service?
start-at-hand-heading = Have this at hand, if you have it
start-at-hand-passport = The passport with its entry marks
start-at-hand-permit = The permit and its extensions, if there is one
start-at-hand-papers = Medical certificate, medical insurance, criminal-record confirmation
start-at-hand-receipt = The tax receipt, if the tax is already paid. If it is not, do not pay yet.
start-at-hand-employer = What the employer knows: the kind of work, the address, and how many other workers have a contract
start-ways-heading = Who are you?
start-privacy = Your answers stay on this device. You can erase them at any time.
start-phone = Do other people use this phone too? Erase your answers when you are done.

## Before the first question

prepare-heading = Before the first question: half a minute
prepare-lead = This is what applying online needs. The order is our reading.
    .ended = This is what applying online needed when the pilot ended on { DATE($on) }. What holds now is not confirmed. The order is our reading.
prepare-iin = Individual identification number (ИИН)
    .text = The worker asks for it in person at the service centre (ЦОН).
prepare-signature = Own electronic digital signature (ЭЦП)
    .text = In the worker’s own name. The employer’s signature does not replace it.
prepare-papers = Papers
    .text = Scans of the papers, as the portal asks. In April 2026 the medical certificate and the insurance came from state databases.
prepare-tax = The tax, always last
    .text = Only when everything else is settled. This money does not come back.

## Buttons

action-continue = Continue
action-back = Back
action-unknown = I don’t know
action-change = Change
    .label = Change: { $fact }
action-start-worker = I am the worker
    .hint = You want to work in a private household.
action-start-employer = I am the employer
    .hint = You want somebody to work in your household.
action-start-consultant = I advise somebody
    .hint = You help a worker or an employer.
action-erase = Erase my answers
action-print = Print
action-sheet = Sheet for the office
action-copy = Copy
action-copied = Copied
action-checklist = Go to the checklist
action-outcome = Back to the result
action-answers = See all answers
action-home = To the start page
action-law = The law behind it
action-privacy = Privacy
action-wrong-answer = I answered wrongly
action-go-on = Go on all the same
action-set-date = Choose another day of filing
action-numbers = Check number and passport
action-share = Share by a link
action-calendar = Put these days into the calendar
action-skip = Skip to the main content

## The walk

ui-progress =
    { $left ->
        [0] Answered: { $done }. No questions left.
        [one] Answered: { $done }. At most { $left } question left.
       *[other] Answered: { $done }. At most { $left } questions left.
    }
ui-why-we-ask = Why we ask
ui-sources = Sources
ui-day = Day
ui-month = Month
ui-year = Year
ui-tenge = tenge
ui-country-common = Often chosen
ui-country-all = All countries
ui-country-found =
    { $count ->
        [one] { $count } country fits
       *[other] { $count } countries fit
    }
ui-country-none = No country fits. Write it in another way, or write its three-letter code.
ui-language = Language
ui-known-by-worker = The worker may have to answer this. If you do not know, say so: we will write it down as a question to the worker.
ui-known-by-employer = The employer may have to answer this. If you do not know, say so: we will write it down as a question to the employer.
ui-not-today = This check is for filing on { DATE($on) }, not for today.
ui-not-today-back = Check for today

## The calculator of days

trips-heading = Count the days from journeys
trips-lead = Write each stay in Kazakhstan that touches the time from { DATE($from) } to { DATE($to) }. The days of entry and exit count: that is our reading.
trips-trip = Stay { NUMBER($place) }
trips-entry = Day of entry
trips-exit = Day of exit
trips-exit-hint = Leave this empty for a stay that goes on.
trips-add = Add a stay
trips-remove = Remove
    .label = Remove stay { NUMBER($place) }
trips-sum =
    { $days ->
        [one] Together: { $days } day
       *[other] Together: { $days } days
    }
trips-use = Use this number
trips-no-entry = Write the day of entry of this stay.
trips-no-exit = Write the day of exit of this stay: you entered again later.
trips-later = This stay begins after the day of filing, { DATE($on) }. Correct the day, or leave the stay out.
trips-reversed = This stay ends before it begins. Look at both days again.

## Stop screen

stop-lead-route = With this answer other rules come first. So there are no more questions.
stop-lead-bar = As we read the law, this answer stops the application, and a paper cannot cure that. See below what can be done.
stop-lead-told-at-once = We tell you now, before you spend time and money.
stop-go-on-hint = You can look at the other points all the same. It does not change this one.
stop-no-tax = Do not pay the tax.

## Answers

answers-heading = Check your answers
    .lead = Change what is wrong. The result follows only from what stands here.
answers-unknown = I don’t know
answers-missing = Not answered yet
answers-kept = No longer asked. We keep the answer in case it counts again.
answers-restored = Counts again, with your earlier answer
answers-private = { $answer } (private)
answers-numbers = Number and passport
    .lead = May be left out. It finds typing mistakes in the number and differences from the passport before you file.
answers-see-result = See the result
answers-group-case = What is wanted
answers-group-worker = The worker
answers-group-passport = The passport
answers-group-employer = The employer
answers-group-work = The work
answers-group-permit = The permit
answers-group-contract = The contract
answers-group-stay = The stay
answers-group-tax = The tax
answers-group-document = The papers
answers-group-application = The day of filing

## Erase

erase-done = Your answers have been erased
    .lead = The page has deleted them. Close this tab as well: a browser can keep traces that a page cannot reach.

## What is kept on the device

kept-here = Answers are kept on this device
kept-see = See them
kept-erase = Erase them

## Privacy

privacy-heading = What happens to your answers
privacy-stay = Your answers stay on this device. The page has no account and no cookie, and it does not count its visitors.
privacy-storage = While you answer, the answers are kept in this tab, so that going back or loading the page again loses nothing. They stay on this device longer only if you choose to keep them.
privacy-reopen = If you close the tab and open it again, the browser may bring the answers back. So erase them if other people use this phone.
privacy-print = A print or a screenshot contains what you see. Keep it safe.
privacy-consent = This page does not ask for consent to access your data. eGov asks for it when you apply there.
privacy-erase = Here you can erase the answers in this tab, or see what is kept:

## Page titles

title-home = Check before you apply – Ruqsat
title-question = { $question } – Ruqsat
title-stop = This stops here – Ruqsat
title-answers = Check your answers – Ruqsat
title-outcome = Result – Ruqsat
title-checklist = Checklist – Ruqsat
title-law = The law behind it – Ruqsat
title-privacy = Privacy – Ruqsat
title-not-found = Page not found – Ruqsat
title-error = Error: { $title }

## Errors on a page

error-summary-heading = There is a problem

## Page that does not exist

not-found-heading = This page does not exist
not-found-lead = The address may be mistyped. Your answers are still here.

## Without scripts, or in an old browser

## When something breaks

storage-unreadable = We could not read the answers stored in this tab
    .lead = So we start anew. Nothing was sent anywhere.
storage-waits = Your changes are not kept on this device now
storage-off = This browser does not let the page keep answers
    .lead = You can go on, but loading the page again will lose them.

## Languages

language-missing = The other language could not be loaded
    .lead = Look whether you are connected, and choose it again. Your answers are still here.
language-en = English
language-ru = Русский

## What is loaded when it is asked for

later-loading = Loading …
later-missing = This page could not be loaded
    .lead = Look whether you are connected, and try again. Your answers are still here.
action-again = Try again
action-guide = Guide
action-documents = Check files

## What to read next

next-heading = What comes next
next-destination = More about this, and what to ask
next-filing = How the application is filed
next-extend = About extending
next-worker = For the worker: papers, stay, money
next-employer = For the employer: before, during, after
next-after = After the permit
next-kept = Save or keep your answers
next-household = All workers of this household

## For the employer

employer-first = The application is the worker’s own
    .lead = For a permit or an extension the worker applies, not you. In the pilot the worker signed with an electronic signature in the worker’s own name. Whether anybody may do it under a power of attorney is not known here, nor who gives notice of a change or may ask for revoking: ask the akimat. You can check everything here beforehand.

## The case

ui-reference = Case { $reference }
next-practice = Compare with the practice case
