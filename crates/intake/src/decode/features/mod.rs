//! A map file (GeoJSON, TopoJSON) as a table: a row per feature, a column per property, and one column more,
//! `geometry`, that holds the outline as well-known text (WKT), the notation other programs put into a CSV.
//!
//! So everything that is done with rows is done with features: headers, `--map`, rejects that can be corrected and
//! imported again. The number of a row is that of its feature. Whether an outline is sound is for the kind to judge;
//! here only what cannot be written down is refused.

mod json;
mod shape;

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};

use serde_json::{Map, Value};
use words::fold;

use self::json::{Document, Feature, Geometry};
use self::shape::{Fault, Shapes};
use super::{DecodeError, MAX_COLUMNS, error, source};

/// Bytes of a map file: the seats of all states in great detail.
pub(super) const MAX_BYTES: u64 = 64 << 20;
/// Points of one feature: what fits into the longest row. A district in great detail has a tenth.
pub(super) const MAX_POINTS: usize = 40_000;
/// The column of outlines.
const GEOMETRY: &str = "geometry";

/// Writes the features of a map file as plain rows into a temporary file, the number of each first.
///
/// `layer` names one of several objects of a TopoJSON file, as `sheet` does with a workbook.
pub(super) fn decode(file: &File, layer: Option<&str>) -> Result<File, DecodeError> {
    let bytes = file.metadata().map_err(DecodeError::reading)?.len();
    if bytes > MAX_BYTES {
        return Err(DecodeError::MapTooLarge);
    }
    let mut text = vec![0; bytes as usize];
    let read = source::read_at(file, &mut text, 0).map_err(DecodeError::reading)?;
    // The mark at the beginning tells UTF-16 too.
    let (text, _, broken) = encoding_rs::UTF_8.decode(&text[..read]);
    let document: Document = serde_json::from_str(&text)
        .map_err(|e| DecodeError::NotJson { line: e.line() as u64, column: e.column() as u64 })?;
    if broken {
        return Err(DecodeError::NotJson { line: 0, column: 0 });
    }
    drop(text);
    let (features, shapes) = features(document, layer)?;
    write(&features, &shapes).map_err(|e| match e {
        Refused::File(error) => error,
        Refused::Disk(error) => DecodeError::reading(error),
    })
}

/// The features of the file, and what their outlines are made of.
fn features(document: Document, layer: Option<&str>) -> Result<(Vec<Feature>, Shapes), DecodeError> {
    let Some(objects) = document.objects else {
        let whole = document.features.unwrap_or_else(|| {
            let one =
                Feature { id: document.id, properties: document.properties, geometry: document.geometry };
            if one.properties.is_some() { vec![one] } else { Vec::new() }
        });
        return if whole.is_empty() { Err(DecodeError::NoFeatures) } else { Ok((whole, Shapes::default())) };
    };
    let same = |name: &str, asked: &str| name.trim().to_lowercase() == asked.trim().to_lowercase();
    let names: Vec<String> = objects.0.iter().take(30).map(|(name, _)| error::shorten(name)).collect();
    let shapes = Shapes::of_arcs(document.arcs, document.transform);
    for (name, geometry) in objects.0 {
        if layer.is_some_and(|asked| !same(&name, asked)) {
            continue;
        }
        let mut found = Vec::new();
        gather(geometry, &mut found);
        if !found.is_empty() {
            return Ok((found, shapes));
        }
    }
    match layer {
        Some(asked) => Err(DecodeError::NoSuchSheet { asked: error::shorten(asked), sheets: names }),
        None => Err(DecodeError::NoFeatures),
    }
}

/// The features of an object of a TopoJSON file: the parts of a collection, unless it speaks of itself.
fn gather(mut geometry: Geometry, into: &mut Vec<Feature>) {
    if geometry.properties.is_none() && geometry.kind.as_deref() == Some("GeometryCollection") {
        for part in geometry.geometries {
            gather(part, into);
        }
    } else {
        into.push(Feature {
            id: geometry.id.take(),
            properties: geometry.properties.take(),
            geometry: Some(geometry),
        });
    }
}

enum Refused {
    File(DecodeError),
    Disk(io::Error),
}

impl From<DecodeError> for Refused {
    fn from(e: DecodeError) -> Refused {
        Refused::File(e)
    }
}

impl From<io::Error> for Refused {
    fn from(e: io::Error) -> Refused {
        Refused::Disk(e)
    }
}

impl From<csv::Error> for Refused {
    fn from(e: csv::Error) -> Refused {
        Refused::Disk(io::Error::other(e))
    }
}

fn write(features: &[Feature], shapes: &Shapes) -> Result<File, Refused> {
    let cells: Vec<Vec<(String, String)>> = features.iter().map(cells).collect();
    let columns = Columns::new(&cells)?;
    let file = tempfile::tempfile()?;
    let mut out = csv::Writer::from_writer(BufWriter::with_capacity(1 << 16, file));
    out.write_field("0")?;
    for name in &columns.names {
        out.write_field(name)?;
    }
    out.write_record([GEOMETRY])?;
    let mut row = vec![String::new(); columns.names.len()];
    for (i, (feature, cells)) in features.iter().zip(cells).enumerate() {
        let number = i as u64 + 1;
        row.iter_mut().for_each(String::clear);
        for (name, value) in cells {
            row[columns.places[&name]] = value;
        }
        let outline = shapes.text(feature.geometry.as_ref()).map_err(|fault| match fault {
            Fault::Coordinates => DecodeError::BadCoordinates { row: number },
            Fault::Arc(arc) => DecodeError::NoSuchArc { row: number, arc },
            Fault::Points => DecodeError::TooManyPoints { row: number },
        })?;
        out.write_field(number.to_string())?;
        for cell in &row {
            out.write_field(cell)?;
        }
        out.write_record([outline])?;
    }
    let mut buffer = out.into_inner().map_err(|e| io::Error::other(e.to_string()))?;
    buffer.flush()?;
    Ok(buffer.into_inner().map_err(|e| io::Error::other(e.to_string()))?)
}

/// The columns of all features, in the order in which they first occur.
struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    fn new(rows: &[Vec<(String, String)>]) -> Result<Columns, DecodeError> {
        let mut columns = Columns { names: Vec::new(), places: HashMap::new() };
        for (i, row) in rows.iter().enumerate() {
            for (name, _) in row {
                if !columns.places.contains_key(name) {
                    columns.places.insert(name.clone(), columns.names.len());
                    columns.names.push(name.clone());
                }
            }
            if columns.names.len() >= MAX_COLUMNS {
                return Err(DecodeError::TooManyColumns { row: i as u64 + 1 });
            }
        }
        Ok(columns)
    }
}

/// What a feature says of itself: its id, then its properties; one within another is `outer.inner`.
fn cells(feature: &Feature) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    if let Some(properties) = &feature.properties {
        flatten("", properties, &mut cells);
    }
    let id = feature.id.as_ref().filter(|_| cells.iter().all(|(name, _)| fold::header(name) != "id"));
    cells.extend(id.map(|id| ("id".to_owned(), text(id))));
    cells
}

fn flatten(prefix: &str, map: &Map<String, Value>, into: &mut Vec<(String, String)>) {
    for (key, value) in map {
        let mut name = format!("{prefix}{key}");
        if fold::header(&name) == GEOMETRY {
            // A property may not pass for the outline.
            name = format!("properties.{name}");
        }
        match value {
            Value::Object(inner) => flatten(&format!("{name}."), inner, into),
            value => into.push((name, text(value))),
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(s) => s.clone(),
        Value::Bool(b) => if *b { "TRUE" } else { "FALSE" }.to_owned(),
        // `7.0`, as programs of maps write a number of theirs, is 7.
        Value::Number(n) => n
            .as_f64()
            .filter(|f| f.fract() == 0.0 && f.abs() < 1e15)
            .map_or_else(|| n.to_string(), |f| format!("{f:.0}")),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
