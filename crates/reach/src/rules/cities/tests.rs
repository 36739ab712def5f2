use base::uuid::Uuid;
use proptest::prelude::*;

use super::*;

fn area(n: u128) -> AreaId {
    Uuid::from_u128(n).into()
}

fn day() -> Day {
    Day::from_number(20_000)
}

fn row(city: &str, n: u128, percent: i64) -> Allotment {
    Allotment {
        city: key(city),
        name: city.to_owned(),
        day: Day::MIN,
        area: area(n),
        share: Share::percent(percent),
        electors: None,
        also: Vec::new(),
    }
}

fn figures(all: &[(&str, i64)]) -> Figures {
    let one = |(name, n): &(&str, i64)| Figure {
        city: key(name),
        name: (*name).to_owned(),
        followers: Count::exact(*n),
    };
    Figures { day: day(), cities: all.iter().map(one).collect() }
}

/// Seats that are areas of their own.
fn seats(mine: u128) -> impl Fn(AreaId) -> Option<(AreaKind, Lies)> {
    move |a| Some((AreaKind::Assembly, if a == area(mine) { Lies::Same } else { Lies::Apart }))
}

#[test]
fn names_meet_as_platforms_write_them_and_never_by_likeness() {
    let bhopal = key("Bhopal, Madhya Pradesh");
    for same in ["Bhopal, Madhya Pradesh, India", " bhopal ,MADHYA  PRADESH", "BHOPAL, Madhya Pradesh,"] {
        assert_eq!(key(same), bhopal, "{same}");
    }
    for other in ["Bhopal", "Bhopal, India", "Bhopl, Madhya Pradesh", "भोपाल, मध्य प्रदेश"]
    {
        assert_ne!(key(other), bhopal, "{other}");
    }
    assert_ne!(key("Aurangabad, Bihar"), key("Aurangabad, Maharashtra"));
    assert_eq!(key(" , "), "");
}

#[test]
fn shares_are_read_as_people_write_them() {
    for fifteen in ["15 %", "15%", "0.15", "१५ %", "15 प्रतिशत", " १५ फ़ीसदी", "15 percent"]
    {
        assert_eq!(share(fifteen), Some(Share::percent(15)), "{fifteen}");
    }
    assert_eq!((share("0"), share("100 %")), (Some(Share::percent(0)), Some(Share::percent(100))));
    for bad in ["", "15", "101 %", "-1 %", "x", "%", "1/7"] {
        assert_eq!(share(bad), None, "{bad}");
    }
}

#[test]
fn a_line_is_a_city_and_a_count() {
    for (text, name, n) in [
        ("Bhopal, Madhya Pradesh, 6,000", "Bhopal, Madhya Pradesh", 6_000),
        ("Bhopal, Madhya Pradesh 12,34,567", "Bhopal, Madhya Pradesh", 1_234_567),
        ("Bhopal, Madhya Pradesh\t2.5K", "Bhopal, Madhya Pradesh", 2_500),
        ("भोपाल: ६ हजार", "भोपाल", 6_000),
        ("भोपाल - साढ़े सात हजार", "भोपाल", 7_500),
        ("Sector 17, Chandigarh = 40", "Sector 17, Chandigarh", 40),
    ] {
        let read = line(text).map(|(name, c)| (name, c.value));
        assert_eq!(read, Some((name.to_owned(), n)), "{text}");
    }
    for bad in ["", "6000", "Bhopal", "Bhopal, -5", ", 6000", "Bhopal NA"] {
        assert_eq!(line(bad), None, "{bad}");
    }
}

#[test]
fn other_names_are_those_of_the_table() {
    let named = |city: &str, also: &str, n| Allotment { also: vec![also.to_owned()], ..row(city, n, 100) };
    let table = Table::on(
        vec![
            named("Bhopal, Madhya Pradesh", "भोपाल", 1),
            named("Aurangabad, Bihar", "औरंगाबाद", 2),
            named("Aurangabad, Maharashtra", "औरंगाबाद", 3),
        ],
        day(),
    );
    assert_eq!(table.city(&key("भोपाल"))[0].area, area(1));
    assert!(table.city(&key("औरंगाबाद")).is_empty(), "two cities claim the name");
    assert!(table.city(&key("Delhi, Delhi")).is_empty());
}

#[test]
fn a_later_table_of_a_city_takes_the_place_of_the_whole_earlier_one() {
    let later = Allotment { day: day(), ..row("Bhopal", 3, 20) };
    let rows = vec![row("Bhopal", 1, 15), later, row("Bhopal", 2, 85), row("Sehore", 2, 100)];
    let areas = |day| Table::on(rows.clone(), day).city("bhopal").iter().map(|r| r.area).collect::<Vec<_>>();
    assert_eq!(areas(day().plus(-1)), [area(1), area(2)]);
    assert_eq!(areas(day()), [area(3)]);
    assert_eq!(Table::on(rows.clone(), day()).city("sehore").len(), 1);
}

#[test]
fn the_worked_example() {
    let table = Table::on(
        vec![
            row("Bhopal, Madhya Pradesh", 1, 15),
            row("Sehore, Madhya Pradesh", 1, 100),
            row("Indore, Madhya Pradesh", 2, 100),
        ],
        day(),
    );
    let listed = figures(&[
        ("Bhopal, Madhya Pradesh, India", 6_000),
        ("Indore, Madhya Pradesh, India", 5_500),
        ("Sehore, Madhya Pradesh, India", 2_500),
    ]);
    let all = Count::exact(20_000).into();
    let l = locate(all, &listed, &table, Some(243_743), seats(1));
    assert_eq!(l.inside.followers, Bounds { value: Some(4_129), lower: 2_500, upper: Some(14_500) });
    assert_eq!((l.unlisted.value, l.too_many), (Some(6_000), false));
    let shares: Vec<_> = l.cities.iter().map(|c| c.share.map(Share::as_ppm)).collect();
    assert_eq!(shares, [Some(150_000), Some(0), Some(1_000_000)]);
    // Of a city that the table does not have nobody knows where it lies: its followers are as good as unlisted.
    let more = figures(&[("Sehore, Madhya Pradesh", 2_500), ("Ashta, Madhya Pradesh", 5_500)]);
    let l = locate(all, &more, &table, Some(243_743), seats(1));
    assert_eq!((l.inside.followers.lower, l.inside.followers.upper), (2_500, Some(20_000)));
    assert_eq!(l.cities[0].share, None);
    let l = locate(Count::exact(7_000).into(), &more, &table, None, seats(1));
    assert!(l.too_many && l.inside.followers.upper <= Some(7_000));
}

#[test]
fn a_city_under_two_names_is_one() {
    let bhopal =
        Allotment { also: vec!["भोपाल".to_owned()], ..row("Bhopal, Madhya Pradesh", 1, 100) };
    let table = Table::on(vec![bhopal], day());
    let twice = figures(&[("Bhopal, Madhya Pradesh", 100), ("भोपाल", 50)]);
    let l = locate(Count::exact(200).into(), &twice, &table, None, seats(1));
    assert_eq!((l.cities.len(), l.inside.followers.lower), (1, 150));
}

#[test]
fn what_rows_leave_in_doubt_stays_in_doubt() {
    let seat = |percent, lies| (AreaKind::Assembly, Share::percent(percent), lies);
    let some = |percent| Some(Share::percent(percent));
    assert_eq!(share_of(&[]), None);
    assert_eq!(share_of(&[seat(15, Lies::Same)]), some(15), "its own row decides");
    assert_eq!(share_of(&[seat(15, Lies::Apart)]), None, "the rest may lie here");
    assert_eq!(share_of(&[seat(15, Lies::Apart), seat(85, Lies::Apart)]), some(0));
    assert_eq!(share_of(&[seat(15, Lies::Within), seat(85, Lies::Apart)]), some(15));
    assert_eq!(share_of(&[seat(15, Lies::Within), seat(65, Lies::Apart)]), None);
    assert_eq!(share_of(&[seat(50, Lies::Across), seat(50, Lies::Apart)]), None);
    // Three thirds are a whole.
    let third = (AreaKind::Assembly, Share::ppm(333_333), Lies::Within);
    assert_eq!(share_of(&[third, third, third]), some(100));
    // Nothing of Delhi lies in the state, so nothing in any seat of it.
    assert_eq!(share_of(&[(AreaKind::State, Share::percent(0), Lies::Around)]), some(0));
    assert_eq!(share_of(&[(AreaKind::District, Share::percent(100), Lies::Around)]), None);
    assert_eq!(share_of(&[(AreaKind::District, Share::percent(100), Lies::Apart)]), some(0));
    // Districts may say what seats leave open.
    let both = [seat(15, Lies::Within), (AreaKind::District, Share::percent(100), Lies::Apart)];
    assert_eq!(share_of(&both), some(0));
}

proptest! {
    /// Areas that share nothing get no more of a city than there is, whatever the table says and however its rows are grouped.
    #[test]
    fn shares_over_areas_never_create_followers(
        rows in proptest::collection::vec((0..1_200_000i64, 0..4u8), 1..9), followers in 0..1_000_000i64, more in 0..50_000i64,
    ) {
        // Each row is a seat, grouped into up to four larger areas; a group of one is the seat itself.
        let alone = |g: u8| rows.iter().filter(|r| r.1 == g).count() == 1;
        let lies = |of: u8, to: u8| match (of == to, alone(to)) {
            (true, true) => Lies::Same,
            (true, false) => Lies::Within,
            (false, _) => Lies::Apart,
        };
        let total: i64 = (0..4u8)
            .filter_map(|g| {
                let seen: Vec<_> = rows
                    .iter()
                    .map(|(share, of)| (AreaKind::Assembly, Share::ppm(*share), lies(*of, g)))
                    .collect();
                share_of(&seen)
            })
            .map(Share::as_ppm)
            .sum();
        prop_assert!(total <= ALL, "{total}");

        let table: Vec<Allotment> = rows
            .iter()
            .enumerate()
            .map(|(i, (share, _))| Allotment { share: Share::ppm(*share), ..row("Bhopal", i as u128, 0) })
            .collect();
        let table = Table::on(table, day());
        let all = Count::exact(followers + more).into();
        let central: i64 = (0..4u8)
            .map(|g| {
                let at = |a: AreaId| {
                    let i = (0..rows.len()).find(|i| area(*i as u128) == a)?;
                    Some((AreaKind::Assembly, lies(rows[i].1, g)))
                };
                locate(all, &figures(&[("Bhopal", followers)]), &table, None, at).inside.followers.value.unwrap()
            })
            .sum();
        prop_assert!(central <= followers + more + 4, "{central} of {}", followers + more);
    }

    #[test]
    fn any_name_has_a_key_that_is_its_own(name in ".{0,40}") {
        let once = key(&name);
        prop_assert_eq!(key(&once), once.clone());
    }
}
