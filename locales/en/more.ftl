### What the guide, practice and the household need beside their content. Loaded with them.

more-index = Guide
    .lead = What the law says around this permit, with sources. What is not known stands there as not known.
more-related = Read next
more-source = Source
more-gap = Not known here
more-reading = Our reading
more-weak = One weak source
more-mci = { NUMBER($mci) } MCI
more-mci-amount = { NUMBER($mci) } MCI ({ MONEY($amount) })

## Our facts, ready to copy

more-facts = Your facts, ready to copy
    .lead = Your own answers in plain form. What the fields of the portal are called is not known to us. Compare each with the paper before you use it.
more-facts-copy = Copy: { $fact }
more-facts-private = Names a person. Copy it only into the application.

## The household

household-heading = Workers of one household
household-lead = Check the workers of one employer one after another. Each worker files an application of their own.
household-worker = Worker { NUMBER($place) }
household-here = Open now
household-open = Go on with this worker
household-begin = Begin with this worker
household-add = Add a worker
household-remove = Remove
household-remove-worker = Remove worker { NUMBER($place) } and all answers about this worker
household-left =
    { $left ->
        [one] At most { $left } question left
       *[other] At most { $left } questions left
    }
household-next = Next day: { DATE($date) } – { $what }
household-ceiling = No more workers fit
household-code = Code of the case, if you use one
household-code-hint = At most { NUMBER($most) } letters A to Z, digits and hyphens. No name: the code stands on the result and on the print.
household-code-save = Keep the code
household-code-wrong = This code does not fit. Write at most { NUMBER($most) } letters A to Z, digits and hyphens, without spaces.
household-shared = What you answered about the household itself is taken over for a new worker. You can change it there.

## Law page

law-heading = The law behind this page
law-lead = Each statement of this page comes from a rule. Here you see every rule with its source and its dates.
law-acts = Acts and other sources
law-how-heading = How to read it
law-how-edition = The date says from which day of filing this page applies a wording. It is not the day on which the act came into force.
law-how-grade = The grade says how sure a source is. A weak source never stops anybody here: it only makes us say ‘ask the office’. Two points count as fine on one press report alone: the country, and the days of citizens of Uzbekistan. Both say ‘not confirmed’.
law-how-reading = ‘Our reading’ means: the law does not say it in so many words. The office may read it differently.
law-how-gap = Not everything could be found. The full text of the Rules for this permit was not available to us, so some points stay open.
law-from = Applied here to filings from { DATE($from) }

## The map of the way

map-heading = Your way, by your answers
    .lead = The order is our reading. What holds today is on this page below.
map-application = The application
map-done = Done, by your answers
map-open = Still to do, or not known
map-to-come = Comes later
map-here = You are here
