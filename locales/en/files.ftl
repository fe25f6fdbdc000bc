### The screen of files: scans and photos, checked on the device. Loaded with the guide.

files-heading = Check your scans and files
    .lead = See before you upload whether a file opens, is complete and can be read. Nothing here is required: you can skip it.
files-sealed = Your files stay on this device
    .text = They are looked into here and sent nowhere. Before you can choose one, the page locks itself: until you load it again, your browser refuses it any further loading, and with that the usual ways in which a page sends data. Links that you open yourself still work. If you change the language or load the page again, your answers stay and the files have to be chosen again. “Erase my answers” also forgets the files.
files-preparing = Getting ready to look into files …
files-choose = Choose files
files-photo = Take a photo
files-drop = On a computer you can also drop files anywhere on this page.
files-cancel = Stop
files-more =
    { $left ->
        [one] Show { NUMBER($left) } more file
       *[other] Show { NUMBER($left) } more files
    }
files-left =
    { $left ->
        [one] { NUMBER($left) } file was not taken: at most { NUMBER($most) } are looked into at a time.
       *[other] { NUMBER($left) } files were not taken: at most { NUMBER($most) } are looked into at a time.
    }
files-none = No file chosen yet.
files-summary =
    { $files ->
        [one] { NUMBER($files) } file. Still to look into: { NUMBER($open) }. With something to look at: { NUMBER($problems) }.
       *[other] { NUMBER($files) } files. Still to look into: { NUMBER($open) }. With something to look at: { NUMBER($problems) }.
    }
files-list = Chosen files
files-remove = Remove
files-remove-file = Remove { $file }
files-for = For which paper?
files-for-file = For which paper is { $file }?
files-for-none = Not chosen
files-progress = Read: { NUMBER($percent) } %
files-size-kb = { NUMBER($kb) } KB
files-size-mb = { NUMBER($mb) } MB
files-guidance = Our guidance, not a rule of the portal

## States and findings

files-waiting = Waits
files-reading = Is being looked into
files-fine = No problem found
files-problem = Look at this
files-refused = Not looked into
files-kind-other = file of another type
files-found = Found: { $kind }
files-found-pages =
    { $pages ->
        [one] Found: { $kind }, { NUMBER($pages) } page, the first { NUMBER($width) } × { NUMBER($height) } mm
       *[other] Found: { $kind }, { NUMBER($pages) } pages, the first { NUMBER($width) } × { NUMBER($height) } mm
    }
files-found-picture = Found: { $kind }, { NUMBER($width) } × { NUMBER($height) } pixels
files-checked-pages =
    { $pages ->
        [one] Checked: { $kind }, { NUMBER($pages) } page, no problem found
       *[other] Checked: { $kind }, { NUMBER($pages) } pages, no problem found
    }
files-checked-picture = Checked: { $kind }, { NUMBER($width) } × { NUMBER($height) } pixels, no problem found
files-checked-problems =
    { $count ->
        [one] Checked: { NUMBER($count) } thing to look at. Open “Check files”.
       *[other] Checked: { NUMBER($count) } things to look at. Open “Check files”.
    }

## Problems, each with its remedy

files-empty = The file is empty.
    .do = Save or scan it again, and choose the new file.
files-truncated = The file ends too early: a part is missing.
    .do = Copy or download it again until the end. If that does not help, scan the paper again.
files-unreadable = The file cannot be opened: it is damaged, or too complicated to look into here.
    .do = Open it on your device. If it does not open there either, scan the paper again or ask for a new file.
files-extension = The name says one type, the content is another.
    .do = Save it anew in the program that made it and choose the type there. Changing the name alone does not change the type.
files-no-extension = The name has no ending, such as .pdf or .jpg.
    .do = Add the ending that fits the type found here.
files-word = This is a Word document.
    .do = Save it as PDF from Word: File, Save as, type PDF.
files-heic = This is a HEIC photo, as iPhones take them. We look only at its type.
    .do = Save it as JPEG: on an iPhone choose Settings, Camera, Formats, Most Compatible, and take the photo again; or open it and export it as JPEG.
files-tiff = This is a TIFF picture. We look only at its type.
    .do = Open it in a picture program and save it as PDF or JPEG.
files-zip = This is a ZIP archive with other files in it.
    .do = Unpack it and choose the files inside one by one.
files-other = This is neither a picture nor a PDF that we know.
    .do = Scan the paper as PDF, or take a photo as JPEG.
files-locked = The file is locked with a password.
    .do = Open it with the password, then print it into a new PDF or save it without a password. Whoever gave it to you can send it without one.
files-protected = The file opens without a password, but is protected against changes.
    .do = Some systems do not take such files. To be safe, open it, print it into a new PDF and use that.
files-no-pages = The PDF has no page.
    .do = Save or scan it again.
files-empty-page = Page { NUMBER($page) } shows nothing.
    .do = Look whether something is missing there. If the page is not needed, save the PDF without it.
files-scripts = The PDF holds a script.
    .do = A scan needs none. Print it into a new PDF and use that.
files-attachments = Other files are hidden inside the PDF.
    .do = Save each of them on its own. Print the PDF into a new one and use that.
files-too-large = The file has more than { NUMBER($mb) } MB. So large a file is not looked into here; only its type and its content as a whole are compared.
    .do = Scan in shades of grey with 200 to 300 dots per inch, or save the PDF in a smaller size.
files-too-many-pixels = The picture has { NUMBER($millions) } million pixels, more than we open here.
    .do = Save a smaller copy, and look at it at full size before you use it.
files-small = The picture is small: { NUMBER($width) } × { NUMBER($height) } pixels. For a whole page we advise at least { NUMBER($wide) } × { NUMBER($high) }.
    .do = If small print or a stamp cannot be read at full size, scan it again or take the photo from nearer.
files-turned = The picture lies turned, with a note on how to turn it. Not every program reads that note.
    .do = Open it, turn it upright and save it.
files-blank = The picture looks empty: no letters were found in it.
    .do = Look whether it is the right side of the right paper, then scan or photograph it again.
files-dark = The picture is very dark.
    .do = Take it again by daylight or a lamp, without the shadow of your hand.
files-blurred = The picture looks blurred.
    .do = Look at the smallest letters at full size. If you cannot read them, wipe the lens, lay the paper flat, hold the phone still and take the photo again.
files-far = The paper takes only about { NUMBER($percent) } % of the picture.
    .do = Go nearer until the paper fills the picture, or cut the rim away.
files-gone = Your browser could not read the file. Perhaps it was moved or changed.
    .do = Choose it again.
files-stopped = You stopped before it was looked into.
    .do = Choose it again if you want it checked.
files-same = The same content as another file: { $other }.
    .do = Look whether you chose the wrong file. One of the two is enough for one paper.
files-two-papers = The same content stands for two papers: here and for { $other }.
    .do = Choose the right file for each paper.
files-over-limit = The file is larger than the limit you typed.
    .do = Scan in shades of grey, or save it in a smaller size, and choose it again.
files-other-kind = It is none of the types that you ticked.
    .do = Save it as one of the types that the portal names.
files-passport-expired = By the machine-readable lines that you typed, this passport was valid until { DATE($day) }: before your day of filing, { DATE($filing) }.
    .do = Compare the date with the passport. If it is right, you need a new passport first.

## The portal's own limits

files-limit = The limits that the portal shows you
    .text = We do not know the portal’s limits. If it shows you some, write them here, and your files are compared with them.
files-limit-mb = At most so many MB for one file
    .hint = For example 5 or 2.5. We count 1 MB as 1,000,000 bytes, the stricter way.
files-limit-wrong = This is no number of MB, so sizes are not compared.
files-limit-kinds = Types that the portal takes
