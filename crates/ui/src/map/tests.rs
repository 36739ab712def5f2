use proptest::prelude::*;

use super::*;
use crate::samples;

fn square(x: i32, y: i32, size: i32) -> Vec<Point> {
    vec![(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
}

#[test]
fn the_map_tells_its_story_without_colours_and_without_being_seen() {
    for (l, met) in [(Locale::Hi, "देवपुर: पूरा, 8.2%"), (Locale::En, "Devpur: met, 8.2%")]
    {
        let data = samples::map_data(l);
        let s = map(l, &data).into_string();
        assert!(s.contains(&format!("<title>{met}</title>")), "{s}");
        for v in Verdict::ALL {
            assert!(s.contains(&format!("class=\"map-{}\"", v.name())), "{v:?} is drawn");
        }
        for v in [Verdict::CannotTell, Verdict::NoTarget] {
            assert!(s.contains(&format!("id=\"sample-map-{}\"", v.name())), "{v:?} has a pattern");
        }
        assert!(
            s.contains("role=\"group\" aria-labelledby=\"sample-map-t\" aria-describedby=\"sample-map-d\"")
        );
        assert_eq!(
            s.matches("<a href=\"/areas/").count(),
            data.shapes.iter().filter(|s| !s.rings.is_empty()).count()
        );
        assert_eq!(s.matches("<li>").count(), 4, "the key has all four signs");
        let told = as_table(l, &Here::default(), &data).into_string();
        assert_eq!(told.matches("<a href=\"/areas/").count(), data.shapes.len(), "the table has all areas");
    }
}

#[test]
fn without_links_it_is_an_image_and_without_outlines_nothing() {
    let mut data = samples::map_data(Locale::En);
    data.shapes.iter_mut().for_each(|s| s.href = None);
    let s = map(Locale::En, &data).into_string();
    assert!(
        s.contains("data-map=\"/map/seats.geojson?role=mla\"") && s.contains("<template>"),
        "a script may move it"
    );
    data.moving = None;
    let s = map(Locale::En, &data).into_string();
    assert!(s.contains("role=\"img\"") && !s.contains("<a "));
    data.shapes.iter_mut().for_each(|s| s.rings.clear());
    assert_eq!(map(Locale::En, &data).into_string(), "");
}

#[test]
fn steps_are_short_and_nothing_is_too_small_to_be_seen() {
    let plane = Plane::around(square(7_700_000, 0, 99_200).iter()).unwrap();
    assert_eq!(
        (plane.width(), plane.height()),
        (1000, 1001),
        "half a degree north a meridian is hardly nearer"
    );
    let d = plane.path(&[square(7_700_000, 0, 49_600), square(7_799_190, 99_190, 10)]);
    assert_eq!(d, "M4 996l496 0 0-496-496 0zM996 4h2v2h-2z");
}

#[test]
fn a_state_in_the_north_is_not_drawn_too_wide() {
    // At 60 degrees a degree of longitude is half as long as one of latitude.
    let plane = Plane::around([(0, 5_900_000), (200_000, 6_100_000)].iter()).unwrap();
    assert_eq!(plane.height(), 1200);
    let d = plane.path(&[vec![(0, 5_900_000), (200_000, 5_900_000), (0, 6_100_000)]]);
    assert!(d.starts_with("M202 1196l596 0"), "{d}");
}

#[test]
fn names_that_would_touch_are_not_written_over_each_other() {
    let plane = Plane::around(square(0, 0, 100_000).iter()).unwrap();
    let label = |text: &str, x, y| Label { text: text.into(), at: (x, y) };
    let all = [
        label("भोपाल", 50_000, 50_000),
        label("सीहोर", 53_000, 51_000),
        label("विदिशा", 50_000, 90_000),
        label("इंदौर", 99_999, 10_000),
    ];
    let names = |font| plane.written(&all, font).iter().map(|w| w.0.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(plane::NARROW_FONT), ["भोपाल", "विदिशा", "इंदौर"]);
    let edge = plane.written(&all, plane::WIDE_FONT).pop().unwrap();
    assert!(edge.1 < 990, "a name at the edge is moved in: {edge:?}");
}

proptest! {
    #[test]
    fn every_step_leads_where_the_point_lies(points in prop::collection::vec((7_400_000..8_200_000i32, 2_100_000..2_700_000i32), 3..50)) {
        let plane = Plane::around(points.iter()).unwrap();
        let d = plane.path(&[points]);
        // Every number is read back with nothing but blanks and signs between.
        let numbers = d.trim_matches(|c| "Mz".contains(c)).replace('l', " ").replace('-', " -");
        let all: Vec<i32> = numbers.split_whitespace().map(|n| n.parse().unwrap()).collect();
        prop_assert!(all.len().is_multiple_of(2));
        let (mut x, mut y) = (0, 0);
        for step in all.as_chunks::<2>().0 {
            (x, y) = (x + step[0], y + step[1]);
            prop_assert!((0..=plane.width()).contains(&x) && (0..=plane.height()).contains(&y), "{} {} in {}", x, y, d);
        }
    }
}

#[test]
fn a_map_of_something_else_says_so_in_its_own_words() {
    let data = samples::map_data(Locale::En);
    let words = [(Verdict::Met, "somebody went".to_owned()), (Verdict::NotMet, "nobody went".to_owned())];
    let s = marked(Locale::En, &data, &words).into_string();
    assert!(s.contains("<title>Devpur: somebody went, 8.2%</title>"), "{s}");
    assert_eq!(s.matches("<li>").count(), 2, "the key has what the map uses");
    assert!(!s.contains("verdict-"), "no sign of a target: {s}");
}
