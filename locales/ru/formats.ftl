### How the language writes dates, money and lists. Every catalogue has these.

format-date =
    { $month ->
        [1] { $day } января { $year } г.
        [2] { $day } февраля { $year } г.
        [3] { $day } марта { $year } г.
        [4] { $day } апреля { $year } г.
        [5] { $day } мая { $year } г.
        [6] { $day } июня { $year } г.
        [7] { $day } июля { $year } г.
        [8] { $day } августа { $year } г.
        [9] { $day } сентября { $year } г.
        [10] { $day } октября { $year } г.
        [11] { $day } ноября { $year } г.
       *[12] { $day } декабря { $year } г.
    }
format-money = { $amount } ₸
format-group = { " " }
list-two = { $a } и { $b }
list-middle = { $a }, { $b }
