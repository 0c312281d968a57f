* Durations by court area
use "data/cohort.dta", clear
* drop the 2 odd cases in Dunmere
drop if la_name == "Dunmere" & weeks > 150
regress weeks i.court_area
