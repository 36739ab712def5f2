//! The people of the sample and the offices they hold or held.

use base::Day;

use crate::World;
use crate::chance::Chance;
use crate::electors::{FEW_WOMEN, GREW};
use crate::land::{Land, ORG_DISTRICTS, PCS, SEATS, org_district_code, pc_code, seat_code};
use crate::names::{People, PersonName};
use crate::staff::{self, Posting};
use crate::story::{MINISTERS, Part, parts};

/// Seats whose member is gone and not yet followed.
pub const VACANT: usize = 3;
/// District presidents of whom the predecessor is known too.
const SUCCEEDED: usize = 6;

/// What somebody's numbers follow from.
#[derive(Debug, Clone, Copy)]
pub enum Standing {
    Minister(Part),
    Mla,
    Mp,
    /// With the share of electors reached, where the story sets one.
    President(Option<f64>),
    /// Holds no office any more; no accounts are kept.
    Former,
}

/// Somebody who does not exist.
pub struct Person {
    pub name: PersonName,
    pub female: bool,
    pub standing: Standing,
    /// Electors of the area answered for, on the last roll.
    pub electors: u32,
}

/// An office held by `person`, an index into [`Cast::people`].
pub struct Office {
    pub person: usize,
    pub role: &'static str,
    /// Code of the area answered for.
    pub area: String,
    pub rank: &'static str,
    pub portfolio: &'static str,
    pub house: &'static str,
    pub from: Day,
    /// Last day, for those that ended.
    pub to: Option<Day>,
}

/// Everybody.
pub struct Cast {
    pub people: Vec<Person>,
    pub offices: Vec<Office>,
    pub staff: Vec<Posting>,
}

const PORTFOLIOS: [&str; 32] = [
    "सामान्य प्रशासन",
    "वित्त",
    "जल संसाधन",
    "लोक निर्माण",
    "गृह",
    "राजस्व",
    "कृषि",
    "सहकारिता",
    "ऊर्जा",
    "नगरीय विकास",
    "पंचायत एवं ग्रामीण विकास",
    "लोक स्वास्थ्य",
    "चिकित्सा शिक्षा",
    "स्कूल शिक्षा",
    "उच्च शिक्षा",
    "तकनीकी शिक्षा",
    "महिला एवं बाल विकास",
    "सामाजिक न्याय",
    "जनजातीय कार्य",
    "वन",
    "पर्यावरण",
    "खनिज",
    "उद्योग",
    "श्रम",
    "परिवहन",
    "पर्यटन",
    "संस्कृति",
    "खेल एवं युवा कल्याण",
    "पशुपालन",
    "मछुआ कल्याण",
    "उद्यानिकी",
    "खाद्य",
];

/// Places in the story's order held by deputies of the chief minister, and by ministers of state.
const DEPUTIES: [usize; 2] = [3, 8];
const OF_STATE: [usize; 8] = [6, 12, 17, 19, 21, 23, 24, 30];

/// `(role, rank)` of the minister at place `i` of the story.
fn ministry(i: usize) -> (&'static str, &'static str) {
    match i {
        0 => ("chief_minister", "cabinet"),
        _ if DEPUTIES.contains(&i) => ("deputy_chief_minister", "cabinet"),
        _ if OF_STATE.contains(&i) => ("minister_of_state", "state"),
        _ => ("minister", "cabinet"),
    }
}

impl Cast {
    /// The people on this land.
    pub fn new(world: &World, land: &Land) -> Cast {
        let chance = Chance::new(world.seed, "people");
        let mut names = People::new(&chance);
        let mut cast = Cast { people: Vec::new(), offices: Vec::new(), staff: Vec::new() };
        // Elections and oaths have their dates, unless the sample is seen from before them.
        let on = |y, m, d| Day::ymd(y, m, d).unwrap_or(Day::MIN).min(world.today.plus(-300));

        // The two seats with a doubtful roll have an ordinary member, so that the doubt is all there is to see.
        let mut seats: Vec<usize> = (0..SEATS).filter(|i| ![GREW, FEW_WOMEN].contains(i)).collect();
        chance.shuffle(&mut seats);
        let (ministers, vacant) = (&seats[..MINISTERS], &seats[MINISTERS..MINISTERS + VACANT]);
        let story = parts(&Chance::new(world.seed, "story"));
        for (seat, land_seat) in land.seats.iter().enumerate() {
            let place = ministers.iter().position(|s| *s == seat);
            let standing = match place {
                _ if vacant.contains(&seat) => Standing::Former,
                Some(i) => Standing::Minister(story[i]),
                None => Standing::Mla,
            };
            let female = place.map_or_else(|| chance.one_in(0.12), |i| i % 6 == 5);
            let person = cast.add(&mut names, &chance, female, standing, land_seat.electors);
            let to = vacant.contains(&seat).then(|| world.today.plus(-40 - chance.below(110) as i32));
            cast.hold(person, "mla", seat_code(seat), on(2023, 12, 4), to);
            if let Some(i) = place {
                let (role, rank) = ministry(i);
                let oath = if i == 0 || DEPUTIES.contains(&i) { on(2023, 12, 13) } else { on(2023, 12, 25) };
                let office = cast.hold(person, role, seat_code(seat), oath, None);
                (office.rank, office.portfolio) = (rank, PORTFOLIOS[i]);
            }
        }
        // One left the government and kept the seat.
        let left = seats[MINISTERS + VACANT];
        let office =
            cast.hold(left, "minister", seat_code(left), on(2023, 12, 25), Some(world.today.plus(-150)));
        (office.rank, office.portfolio) = ("cabinet", PORTFOLIOS[MINISTERS]);

        for pc in 0..PCS {
            let female = chance.one_in(0.17);
            let person = cast.add(&mut names, &chance, female, Standing::Mp, land.pc_electors(pc));
            cast.hold(person, "mp", pc_code(pc), on(2024, 6, 5), None).house = "loksabha";
        }
        cast.presidents(world, land, &chance, &mut names);
        cast.staff = staff::appoint(world, &cast, &mut names);
        cast
    }

    fn presidents(&mut self, world: &World, land: &Land, chance: &Chance, names: &mut People) {
        for od in 0..ORG_DISTRICTS {
            // Two reach a quarter of their electors: one long in office, one not yet three years.
            let (days, share) = match od {
                4 => (1_500, Some(0.27)),
                5 => (400, Some(0.26)),
                _ if od % 9 == 7 => (200 + chance.below(600) as i32, None),
                _ => (150 + chance.below(1_800) as i32, None),
            };
            let (from, electors) = (world.today.plus(-days), land.org_district_electors(od));
            let female = chance.one_in(0.09);
            let person = self.add(names, chance, female, Standing::President(share), electors);
            self.hold(person, "district_president", org_district_code(od), from, None);
            if od % 9 == 7 && od / 9 < SUCCEEDED {
                let before = self.add(names, chance, false, Standing::Former, electors);
                let area = org_district_code(od);
                self.hold(before, "district_president", area, from.plus(-1_000), Some(from.plus(-1)));
            }
        }
    }

    fn add(
        &mut self,
        names: &mut People,
        chance: &Chance,
        female: bool,
        standing: Standing,
        electors: u32,
    ) -> usize {
        self.people.push(Person { name: names.next(chance, female), female, standing, electors });
        self.people.len() - 1
    }

    fn hold(
        &mut self,
        person: usize,
        role: &'static str,
        area: String,
        from: Day,
        to: Option<Day>,
    ) -> &mut Office {
        let i = self.offices.len();
        self.offices.push(Office { person, role, area, rank: "", portfolio: "", house: "", from, to });
        &mut self.offices[i]
    }
}
