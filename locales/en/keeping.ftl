### Answers as a file, and answers kept on this device. Loaded with the guide.

keeping-heading = Save or keep your answers
    .lead = A file can be opened again on any device. What is kept on this device you find again here.

## Saving a file

keeping-save = Save as a file
    .empty = Nothing is answered yet, so there is nothing to save.
keeping-save-holds =
    { $count ->
        [one] The file holds all that you answered: one answer. Whoever has the file can read it.
       *[other] The file holds all that you answered: { $count } answers. Whoever has the file can read them.
    }
keeping-save-private = These answers in it say who the person is:
keeping-save-without = Leave the private answers out
keeping-save-name = The file is called { $name }. The browser puts it with its downloads. If nothing happens, open this page in the browser itself, not inside a messenger.
keeping-save-button = Save the file

## Opening a file

keeping-open = Open a file
    .lead = You see first what is in it. Nothing changes before you say so.
keeping-open-label = A file that was saved here
keeping-open-hint = At most { NUMBER($most) } KB. It is read on this device and sent nowhere.
keeping-wrong-unchanged = Nothing was opened. Your answers are as they were.
keeping-wrong-huge = This file is too large: { NUMBER($size) } KB. Answers take a few KB; up to { NUMBER($most) } KB can be opened. Choose a file that was saved here.
keeping-wrong-not-text = This file is not a text; perhaps it is a picture or a document. Choose a file that was saved here: its name ends in .json.
keeping-wrong-broken = This file is damaged or cut off: from line { NUMBER($line) }, sign { NUMBER($column) } on it cannot be read. Save it once more where it comes from, or open another copy.
keeping-wrong-empty = This file is empty, or this device could not read it. Choose another copy.
keeping-wrong-foreign = This file holds no answers of this page. Choose a file that was saved here: its name ends in .json.
keeping-wrong-newer = This file was saved by a newer version of this page. Load this page again, then open the file once more.
keeping-wrong-repeated = This file answers a question twice, so it is not clear which answer is meant. Open another copy.

## What would be opened

keeping-offer = Open these answers?
    .lead = Nothing has changed yet. This is what would be opened.
    .replaces = Nothing has changed yet. If you open them, they take the place of what is here now. Save that first if you still need it.
keeping-offer-saved = Saved on { DATE($day) }
keeping-offer-code = Code of the case: { $code }
keeping-offer-refused =
    { $count ->
        [one] One answer cannot be read here
       *[other] { $count } answers cannot be read here
    }
    .lead = That would not be opened. Where the question still matters, it is asked again.
keeping-offer-stays = The kept copy stays as it is.
keeping-offer-nothing = No answer in it can be opened.
keeping-offer-others = The other workers of the household stay as they are.
keeping-refused-unknown = ‘{ $name }’ – this page has no such question
keeping-refused-nameless = A question with a name that cannot be shown
keeping-refused-value = { $fact } – this is no answer to that question
keeping-compare = What is here, and what would be opened
    .tabs = What is in this tab, and what the other tab has kept
keeping-compare-question = Question
keeping-compare-here = Here now
keeping-compare-there = Would be opened
keeping-compare-tab = This tab
keeping-compare-other = Kept by the other tab
keeping-differs = Differs
keeping-only-here = Only here
keeping-only-there = New
keeping-none = No answer
keeping-same =
    { $count ->
        [one] One answer is the same in both
       *[other] { $count } answers are the same in both
    }
keeping-open-yes = Open
keeping-open-no = Leave all as it is

## Keeping on this device

keeping-keep = Keep on this device
    .lead = Then you can close the tab and go on another day. Nothing is kept as long as you do not choose it.
    .forbidden = This browser does not let the page keep anything on this device. You can save a file instead.
keeping-keep-others = Whoever uses the same browser on this phone or computer can see it.
keeping-keep-gone = The browser may delete it by itself, for instance when you clear its data or close a private window. Save a file as well if you must not lose it.
keeping-keep-changes = What you change later is kept by itself, until you erase it.
keeping-keep-private = Keep private answers as well
    .hint = Date of birth, IIN, name, passport lines. Without the tick they are left out.
keeping-keep-button = Keep on this device
keeping-now = These answers are kept on this device
    .text = What you change is kept by itself. You can erase it in the list at any time.
keeping-list = Kept on this device
    .empty = Nothing is kept on this device.
keeping-case-of = Case of { DATE($day) }
keeping-case-called = Case { $code }
keeping-case-unreadable = A kept case that cannot be read
    .text = It is damaged, or not from this page. You can erase it.
    .newer = It was kept by a newer version of this page. Load this page again to open it.
keeping-case-saved = Kept on { DATE($day) }
keeping-case-private = With private answers
keeping-case-without = Without private answers
keeping-here = Open now
keeping-show = Open
    .label = Open: { $name }
keeping-erase = Erase
    .label = Erase: { $name }
keeping-erase-all = Erase all that is kept
keeping-ask-one = Erase this kept case?
    .lead = What is erased cannot be brought back. The answers in this tab stay.
keeping-ask-all = Erase all that is kept on this device?
keeping-ask-no = Leave it
keeping-erased = Erased.
keeping-vanished = This case is not kept here any more. It was erased in another tab, or by the browser.

## What can go wrong

keeping-full = Your answers could not be kept
    .text = The room that the browser has for this page is full. Erase a kept case, or save a file.
keeping-forbidden = Your answers could not be kept on this device
    .text = The browser does not let the page keep anything. Save a file, or go on without.
keeping-gone = These answers are no longer kept on this device
    .text = The kept case was erased in another tab, or by the browser. Your answers are still in this tab.
keeping-changed = Another tab has changed this kept case
    .text = Your last changes are in this tab only. Nothing was overwritten.
    .unreadable = The other tab has kept it in a form that cannot be read here. You can keep a copy of your own.
keeping-changed-link = Compare and choose
keeping-look = Save or keep
keeping-mine = Keep what is in this tab
keeping-theirs = Open what the other tab has kept
keeping-both = Keep both
