### The sheet for the office: what is chosen on the screen, and what stands on paper. Loaded with the guide.

sheet-heading = Sheet for the office
    .lead = Choose what stands on it, look at it below, and print it. Nothing leaves this device.
sheet-empty = Nothing is answered yet, or the day of filing cannot be checked. Answer the questions first.

## What stands on it

sheet-options = What stands on the sheet
sheet-beside = Russian beside it, for the office
sheet-beside-loading = The Russian text is being loaded …
sheet-beside-missing = The Russian text could not be loaded. Look whether you are connected, and tick it again.
sheet-qr = The link as a picture (QR code)
    .hint = Whoever scans it sees the answers of this sheet, without the private ones.
sheet-private = The private answers
    .hint = They name a person. They stand on the paper only, never in the link:
sheet-sensitive = Sensitive answers
    .lead = They may hurt if others learn of them. Each stands on the sheet and in its link only if you tick it.
sheet-tick-all = Tick all sensitive answers
sheet-differs = The sheet says something else than your result
    .text = Your result: { $own }. Without the answers that you leave out, the sheet says: { $shown }.
sheet-preview = The sheet as it will be printed

## The paper

sheet-title =
    { $operation ->
        [extend] Pre-check: extending a permit for a labour immigrant
        [change_employer] Pre-check: another employer for a labour immigrant
        [revoke] Pre-check: revoking a permit for a labour immigrant
       *[issue] Pre-check: permit for a labour immigrant
    }
sheet-by = Worked out by a program from the answers below. Nobody has checked the papers.
sheet-filing = Day of filing
sheet-case = Code of the case
sheet-checked = Day of the check
sheet-code = Code of this sheet
sheet-left-out =
    { $count ->
        [one] { $count } sensitive answer was left out of this sheet on purpose. The result is that of the answers on it.
       *[other] { $count } sensitive answers were left out of this sheet on purpose. The result is that of the answers on it.
    }
sheet-answers = The answers
sheet-check = How to check this sheet
sheet-link = The picture is a link. It opens the same case, without private answers, and judges it anew.
sheet-editions = Wordings of the rules used, for filings from:
sheet-code-why = The code follows from the answers on this sheet, without private ones, and from the law that they were judged by. The same answers give it again, from the link or with ‘ruqsat-cli check --hash’. If another code comes out, an answer or the law has changed.
sheet-grade = grade { $letter }
sheet-grades = Grades: how sure a source is
sheet-beside-sealed = The Russian text can no longer be loaded: the page has locked itself for your files. Load the page again and tick this before you choose files.
