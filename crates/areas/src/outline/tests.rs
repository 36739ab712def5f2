use proptest::prelude::*;

use super::*;

fn square(x: i32, y: i32, size: i32) -> Ring {
    vec![(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
}

#[test]
fn equal_areas_are_equal_values() {
    let (mut turned, hole) = (square(0, 0, 90), square(30, 30, 30));
    let plain = Outline::new(vec![vec![turned.clone(), hole.clone()], vec![square(200, 0, 9)]]).unwrap();
    turned.rotate_left(2);
    turned.reverse();
    turned.push(turned[0]);
    let other =
        Outline::new(vec![vec![square(200, 0, 9)], vec![turned, hole], vec![square(200, 0, 9)]]).unwrap();
    assert_eq!(plain, other);
    assert_eq!(plain.bbox(), Bbox { west: 0, south: 0, east: 209, north: 90 });
    assert_eq!(plain.points(), 12);
    assert_eq!(Outline::new(vec![vec![vec![(0, 0), (5, 5), (9, 9)]]]), None, "a line is no area");
}

#[test]
fn text_is_read_as_programs_write_it() {
    let one = "POLYGON ((77 23, 78 23, 78 24, 77 23))";
    for same in [
        "polygon((77 23,78 23,78 24,77 23))",
        "POLYGON Z ((77 23 400, 78 23 400, 78 24 400, 77 23 400))",
        "MULTIPOLYGON (((77.000 23.0, 7.8e1 23, 78 24, 77 23)))",
        "POLYGON ((77 23, 78 23, 78 24, 77.00005 23.00005))",
    ] {
        assert_eq!(Outline::parse(same), Outline::parse(one), "{same}");
    }
    let outline = Outline::parse(one).unwrap().outline;
    assert_eq!(
        outline.polygons(),
        [[[(7_700_000, 2_300_000), (7_800_000, 2_300_000), (7_800_000, 2_400_000)]]]
    );
    // Half a degree square at 23.3 degrees north: 111 km high, 102 wide, half of it.
    assert!((outline.area_km2() - 5_680.0).abs() < 30.0, "{}", outline.area_km2());
}

#[test]
fn every_fault_has_its_name() {
    for (text, code) in [
        ("", "no_outline"),
        ("POLYGON EMPTY", "no_outline"),
        ("GEOMETRYCOLLECTION EMPTY", "no_outline"),
        ("POINT (77 23)", "not_an_area"),
        ("LINESTRING", "not_an_area"),
        ("POLYGON ((77 23, 78 23", "bad_outline"),
        ("POLYGON ((77 23, 78 x, 78 24, 77 23))", "bad_outline"),
        ("POLYGON ((77 23, 78 23, 78 24, 77 23)) x", "bad_outline"),
        ("23.5, 77.4", "bad_outline"),
        ("POLYGON ((8571600 2632000, 8671600 2632000, 8671600 2732000, 8571600 2632000))", "out_of_range"),
        ("POLYGON ((77 91, 78 23, 78 24, 77 91))", "out_of_range"),
        ("POLYGON ((23 77, 23 78, 24 78, 23 77))", "swapped"),
        ("POLYGON ((77 23, 78 23, 77 23))", "few_points"),
        ("POLYGON ((77 23, 78 23))", "few_points"),
        ("POLYGON ((77 23, 78 23, 78 24, 77 24))", "open_ring"),
        ("POLYGON ((77 23, 78 23, 78 24))", "open_ring"),
        ("MULTIPOLYGON (((77 23, 78 23, 78 24, 77 23)), ((79 23, 80 23, 80 24)))", "open_ring"),
        ("POLYGON ((77 23, 78 23, 77.5 23, 77 23))", "flat"),
    ] {
        assert_eq!(Outline::parse(text).map_err(|e| e.code()), Err(code), "{text}");
    }
}

#[test]
fn rings_that_collapsed_are_left_out_of_the_others() {
    let parsed = Outline::parse(
        "MULTIPOLYGON (((77 23, 78 23, 78 24, 77 23), (77.5 23.1, 77.6 23.1, 77.5 23.1)), ((79 23, 80 23, 79 23), (1 2, 3 4, 1 4, 1 2)))",
    );
    let Parsed { outline, collapsed } = parsed.unwrap();
    assert_eq!((outline.rings().count(), collapsed), (1, 2));
}

/// A shape with a bay, so that its middle lies outside.
#[test]
fn a_name_is_written_inside() {
    let bay = vec![(0, 0), (100, 0), (100, 100), (60, 100), (60, 10), (40, 10), (40, 100), (0, 100)];
    let (x, y) = Outline::new(vec![vec![bay]]).unwrap().label_point();
    assert!((15..=25).contains(&x) || (75..=85).contains(&x), "{x} {y}");
    // Not in the hole, and in the larger of two parts.
    let ring = Outline::new(vec![vec![square(0, 0, 900), square(100, 100, 700)], vec![square(2000, 0, 90)]])
        .unwrap();
    let (x, y) = ring.label_point();
    assert!(x < 900 && !((100..800).contains(&x) && (100..800).contains(&y)), "{x} {y}");
}

/// Twelve by twelve areas whose borders wriggle alike on both sides.
fn wriggly(size: i32) -> Vec<Outline> {
    let wriggle = |a: Point, b: Point| -> Vec<Point> {
        let (from, to) = (a.min(b), a.max(b));
        let mut points: Vec<Point> = (0..20)
            .map(|i| {
                let at = |f: i32, t: i32| f + (t - f) * i / 20;
                let off = if i == 0 { 0 } else { (i * 37 + from.0 / 7 + from.1 / 3) % 29 };
                (
                    at(from.0, to.0) + if from.0 == to.0 { off } else { 0 },
                    at(from.1, to.1) + if from.1 == to.1 { off } else { 0 },
                )
            })
            .chain([to])
            .collect();
        if from != a {
            points.reverse();
        }
        points.pop();
        points
    };
    let cells = (0..size).flat_map(|i| (0..size).map(move |j| (i * 400, j * 400)));
    cells
        .map(|(x, y)| {
            let ring = edges(&square(x, y, 400)).flat_map(|(a, b)| wriggle(a, b)).collect();
            Outline::new(vec![vec![ring]]).unwrap()
        })
        .collect()
}

#[test]
fn neighbours_stay_neighbours_when_they_are_thinned() {
    let cells = wriggly(12);
    let thin = simplify(&cells.iter().collect::<Vec<_>>(), 12);
    let points: usize = thin.iter().map(Outline::points).sum();
    assert!((5 * 144..=12 * 144).contains(&points), "{points}");
    // What the cells cover together is covered once: their areas add up to that of their common outline, whose
    // inner borders run once each way.
    let mut sides = std::collections::HashMap::new();
    for (a, b) in thin.iter().flat_map(|o| o.rings().flat_map(|r| edges(r))) {
        *sides.entry((a.min(b), a.max(b))).or_insert(0) += if a < b { 1 } else { -1 };
    }
    let (inner, outer): (Vec<_>, Vec<_>) = sides.iter().partition(|(_, n)| **n == 0);
    assert!(inner.len() > 2 * 12 * 11 && outer.len() < points / 4, "{} {}", inner.len(), outer.len());
    for ((a, b), _) in outer {
        let near = |v: i32, end: i32| (v - end).abs() < 40;
        let on = |p: &Point| near(p.0, 0) || near(p.0, 4800) || near(p.1, 0) || near(p.1, 4800);
        assert!(on(a) && on(b), "a gap inside at {a:?} {b:?}");
    }
}

#[test]
fn one_area_among_its_neighbours_is_thinned_as_with_all() {
    let cells = wriggly(6);
    let all: Vec<&Outline> = cells.iter().collect();
    let mut turned = all.clone();
    turned.rotate_left(7);
    assert_eq!(simplify(&all, 9)[7], simplify(&turned, 9)[0]);
}

#[test]
fn nothing_vanishes_however_small() {
    let enclave = square(490, 490, 3);
    let around = Outline::new(vec![vec![square(0, 0, 900_000), enclave.clone()]]).unwrap();
    let within = Outline::new(vec![vec![enclave]]).unwrap();
    let two_pieces =
        Outline::new(vec![vec![vec![(900_000, 0), (900_000, 900_000), (900_004, 450_000)]]]).unwrap();
    let thin = simplify(&[&around, &within, &two_pieces], 3);
    assert_eq!(thin.iter().map(|o| o.rings().count()).collect::<Vec<_>>(), [2, 1, 1]);
    assert!(thin.iter().all(|o| o.rings().all(|r| r.len() >= 3)));
    let hole = thin[0].polygons()[0][1].clone();
    let mut same: Ring = thin[1].polygons()[0][0].clone();
    same[1..].reverse();
    assert_eq!(hole, same);
}

proptest! {
    #[test]
    fn bytes_come_back(points in prop::collection::vec((-18_000_000..=18_000_000i32, -9_000_000..=9_000_000i32), 3..60)) {
        if let Some(outline) = Outline::new(vec![vec![points]]) {
            let bytes = outline.to_bytes();
            prop_assert_eq!(Outline::from_bytes(&bytes), Some(outline));
            prop_assert_eq!(Outline::from_bytes(&bytes[..bytes.len() - 1]), None);
        }
    }

    #[test]
    fn damaged_bytes_are_no_outline_and_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = Outline::from_bytes(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[POLYGNMUTI(), .0-9e-]{0,60}") {
        let _ = Outline::parse(&text);
    }

    #[test]
    fn thinning_keeps_ends_and_invents_nothing(
        points in prop::collection::vec((0..9_000i32, 0..9_000i32), 3..80), per in 3..30usize,
    ) {
        if let Some(outline) = Outline::new(vec![vec![points]]) {
            let thin = simplify(&[&outline], per).remove(0);
            let known: Vec<Point> = outline.rings().flatten().copied().collect();
            prop_assert!(thin.rings().flatten().all(|p| known.contains(p)));
        }
    }
}
