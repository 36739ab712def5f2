//! Map files: what becomes a row, what is refused, and how the fault is told.

use std::io::{Seek as _, Write as _};

use super::super::{Record, Table};
use super::*;

type Read = (Vec<String>, Vec<(u64, Vec<String>)>);

fn read_layer(bytes: &[u8], layer: Option<&str>) -> Result<Read, DecodeError> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    let rows = decode(&file, layer)?;
    let mut table = Table::of_sheet(file, rows)?;
    assert_eq!(table.header_row, 0);
    let (mut all, mut record) = (Vec::new(), Record::default());
    while table.read(&mut record)? {
        all.push((record.row, record.iter().map(str::to_owned).collect()));
    }
    Ok((table.headers, all))
}

fn read(text: &str) -> Result<Read, DecodeError> {
    read_layer(text.as_bytes(), None)
}

fn collection(features: &str) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)
}

fn feature(properties: &str, geometry: &str) -> String {
    format!(r#"{{"type":"Feature","properties":{properties},"geometry":{geometry}}}"#)
}

const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[77,23],[78,23],[78,24.25,400],[77,23]]]}"#;
const WKT: &str = "POLYGON ((77 23, 78 23, 78 24.25, 77 23))";

#[test]
fn a_feature_is_a_row_and_a_property_a_column() {
    let text = collection(&format!(
        r#"{},{{"type":"Feature","id":7,"properties":{{"b":true,"ac":{{"no":2.0,"name":"देवपुर"}}}},"geometry":null}}"#,
        feature(r#"{"ac":{"no":1,"name":"A, \"B\""},"tags":["x",1],"none":null}"#, SQUARE)
    ));
    let (headers, rows) = read(&text).unwrap();
    assert_eq!(headers, ["ac.no", "ac.name", "tags", "none", "b", "id", "geometry"]);
    assert_eq!(rows[0].1, ["1", "A, \"B\"", "[\"x\",1]", "", "", "", WKT]);
    assert_eq!(rows[1].1, ["2", "देवपुर", "", "", "TRUE", "7", "GEOMETRYCOLLECTION EMPTY"]);
    assert_eq!(rows.iter().map(|r| r.0).collect::<Vec<_>>(), [1, 2]);

    let marked: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_layer(&marked, None).unwrap(), (headers, rows), "UTF-16 with its mark");
}

#[test]
fn a_property_does_not_pass_for_the_outline_nor_an_id_for_another() {
    let (headers, rows) = read(&collection(&format!(
        r#"{{"id":5,"properties":{{"Geometry":"x","ID":9}},"geometry":{SQUARE}}}"#
    )))
    .unwrap();
    assert_eq!(headers, ["properties.Geometry", "ID", "geometry"]);
    assert_eq!(rows[0].1, ["x", "9", WKT]);
}

#[test]
fn geometries_of_every_kind() {
    let of =
        |geometry: &str| read(&collection(&feature(r#"{"n":1}"#, geometry))).map(|r| r.1[0].1[1].clone());
    let hole = r#"{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}"#;
    assert_eq!(of(hole).unwrap(), "POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))");
    let parts = format!(r#"{{"type":"GeometryCollection","geometries":[{SQUARE},{hole}]}}"#);
    assert!(of(&parts).unwrap().starts_with("MULTIPOLYGON (((77 23"));
    assert_eq!(of(r#"{"type":"Point","coordinates":[77,23]}"#).unwrap(), "POINT");
    assert_eq!(of(r#"{"type":"MultiPolygon","coordinates":[]}"#).unwrap(), "GEOMETRYCOLLECTION EMPTY");
    for wrong in [
        r#"{"type":"Polygon","coordinates":[[["77","23"],[78,23]]]}"#,
        r#"{"type":"Polygon","coordinates":[[[77],[78,23]]]}"#,
        r#"{"type":"Polygon","coordinates":[[77,23],[78,23]]}"#,
        r#"{"type":"Polygon","coordinates":77}"#,
        r#"{"type":"MultiPolygon","coordinates":[[[77,23],[78,23],[78,24]]]}"#,
        r#"{"type":"Polygon","coordinates":[[{"x":77},null]]}"#,
    ] {
        assert_eq!(of(wrong), Err(DecodeError::BadCoordinates { row: 1 }), "{wrong}");
    }
}

/// Two squares that share a side; steps of a tenth of a degree.
const TOPOLOGY: &str = r#"{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[77,23]},
    "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]],[[0,0],[900,900]]],
    "objects":{"lines":{"type":"GeometryCollection","geometries":[]},
    "seats":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"w","properties":{"ac":"1"},"arcs":[[0,1]]},
        {"type":"MultiPolygon","properties":{"ac":"2"},"arcs":[[[2,-1]]]},
        {"type":"GeometryCollection","properties":{"ac":"3"},"geometries":[
            {"type":"Polygon","arcs":[[0,1]]},{"type":"Polygon","arcs":[[2,-1]]}]},
        {"type":null,"properties":{"ac":"4"}}]},
    "states":{"type":"Polygon","properties":{"st":"NP"},"arcs":[[2,1]]}}}"#;

#[test]
fn shared_arcs_are_joined() {
    let (headers, rows) = read(TOPOLOGY).unwrap();
    assert_eq!(headers, ["ac", "id", "geometry"]);
    let west = "((78 23, 78 24, 77 24, 77 23, 78 23))";
    let east = "((78 23, 79 23, 79 24, 78 24, 78 23))";
    assert_eq!(rows[0].1, ["1", "w", &format!("POLYGON {west}")]);
    assert_eq!(rows[1].1, ["2", "", &format!("POLYGON {east}")]);
    assert_eq!(rows[2].1[2], format!("MULTIPOLYGON ({west}, {east})"));
    assert_eq!(rows[3].1[2], "GEOMETRYCOLLECTION EMPTY");

    let (headers, rows) = read_layer(TOPOLOGY.as_bytes(), Some(" States")).unwrap();
    assert_eq!((headers[0].as_str(), rows.len()), ("st", 1));
    let missing = read_layer(TOPOLOGY.as_bytes(), Some("booths"));
    let sheets = ["lines", "seats", "states"].map(str::to_owned).to_vec();
    assert_eq!(missing, Err(DecodeError::NoSuchSheet { asked: "booths".into(), sheets }));

    let plain = TOPOLOGY.replace(r#""transform":{"scale":[0.1,0.1],"translate":[77,23]},"#, "");
    let first = &read(&plain).unwrap().1[0].1[2];
    assert_eq!(first, "POLYGON ((10 0, 0 10, -10 0, 0 -10, 10 0))", "without a transform arcs are places");
}

#[test]
fn references_that_lead_nowhere_name_the_feature() {
    for (wrong, arc) in [("[[2,-9]]", -9), ("[[2,4]]", 4), ("[[2,9223372036854775807]]", i64::MAX)] {
        let text = TOPOLOGY.replace("[[[2,-1]]]}", &format!("[{wrong}]}}"));
        assert_eq!(read(&text), Err(DecodeError::NoSuchArc { row: 2, arc }), "{wrong}");
    }
    let text = TOPOLOGY.replace("[[[2,-1]]]}", "[[2,-1]]}");
    assert_eq!(read(&text), Err(DecodeError::BadCoordinates { row: 2 }));
}

#[test]
fn a_small_file_does_not_become_a_large_one() {
    let arc = format!("[{}]", vec!["[1,1]"; 1_000].join(","));
    let text = format!(
        r#"{{"type":"Topology","arcs":[{arc}],"objects":{{"a":{{"type":"Polygon","properties":{{}},"arcs":[[{}]]}}}}}}"#,
        vec!["0"; 1_000_000].join(",")
    );
    assert_eq!(read(&text), Err(DecodeError::TooManyPoints { row: 1 }));
    let file = tempfile::tempfile().unwrap();
    file.set_len(MAX_BYTES + 1).unwrap();
    assert_eq!(decode(&file, None).unwrap_err(), DecodeError::MapTooLarge);
}

#[test]
fn what_is_no_map_says_so() {
    for text in [
        "{}",
        r#"{"a":1}"#,
        r#"{"type":"FeatureCollection","features":[]}"#,
        SQUARE,
        r#"{"type":"Topology","objects":{}}"#,
    ] {
        assert_eq!(read(text), Err(DecodeError::NoFeatures), "{text}");
    }
    let deep =
        collection(&feature("{}", &format!(r#"{{"type":"Polygon","coordinates":{}"#, "[".repeat(100_000))));
    let deep_property = collection(&feature(&format!(r#"{{"a":{}"#, r#"{"a":"#.repeat(100_000)), "null"));
    for text in [
        r#"{"type":"#,
        "[{\"a\":1}]",
        r#"{"features":7}"#,
        "{\"a\":1} x",
        r#"{"geometry":{"coordinates":[1e999,0]}}"#,
        &deep,
        &deep_property,
    ] {
        let error = read(text).unwrap_err();
        assert!(matches!(error, DecodeError::NotJson { .. }), "{error:?} {}", &text[..text.len().min(40)]);
        let told = error.text();
        assert!(told.hi.contains("JSON") && told.en.contains("JSON"));
    }
    assert!(matches!(
        read_layer(b"{\"a\":\"\xff\"}", None),
        Err(DecodeError::NoFeatures | DecodeError::NotJson { .. })
    ));
}
