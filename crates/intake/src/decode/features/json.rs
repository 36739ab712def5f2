//! GeoJSON (RFC 7946) and TopoJSON as they are written, as far as they say where something lies. Points take little room:
//! a file of many must not be many times as large in memory.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// A file of either kind; a single feature stands for a collection of one.
#[derive(serde::Deserialize)]
pub(super) struct Document {
    #[serde(default)]
    pub features: Option<Vec<Feature>>,
    #[serde(default)]
    pub id: Option<Value>,
    #[serde(default)]
    pub properties: Option<Map<String, Value>>,
    #[serde(default)]
    pub geometry: Option<Geometry>,
    #[serde(default)]
    pub objects: Option<Objects>,
    #[serde(default)]
    pub arcs: Vec<Nest>,
    #[serde(default)]
    pub transform: Option<Transform>,
}

#[derive(serde::Deserialize)]
pub(super) struct Feature {
    #[serde(default)]
    pub id: Option<Value>,
    #[serde(default)]
    pub properties: Option<Map<String, Value>>,
    #[serde(default)]
    pub geometry: Option<Geometry>,
}

/// A geometry; in TopoJSON it carries id and properties itself.
#[derive(serde::Deserialize)]
pub(super) struct Geometry {
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    #[serde(default)]
    pub coordinates: Option<Nest>,
    #[serde(default)]
    pub arcs: Option<Arcs>,
    #[serde(default)]
    pub geometries: Vec<Geometry>,
    #[serde(default)]
    pub properties: Option<Map<String, Value>>,
    #[serde(default)]
    pub id: Option<Value>,
}

/// How whole numbers of a TopoJSON file become degrees.
#[derive(serde::Deserialize)]
pub(super) struct Transform {
    pub scale: [f64; 2],
    pub translate: [f64; 2],
}

/// References to arcs, nested as deep as the kind of geometry asks; `-1` is the first arc backwards.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(super) enum Arcs {
    One(i64),
    List(Vec<Arcs>),
}

/// Coordinates, nested as deep as the kind of geometry asks.
pub(super) enum Nest {
    Number(f64),
    /// Longitude and latitude; a height is passed over.
    Position([f64; 2]),
    List(Vec<Nest>),
    /// What is no coordinate.
    Other,
}

impl<'de> Deserialize<'de> for Nest {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Nest, D::Error> {
        d.deserialize_any(NestVisitor)
    }
}

struct NestVisitor;

impl<'de> Visitor<'de> for NestVisitor {
    type Value = Nest;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("coordinates")
    }

    fn visit_f64<E>(self, v: f64) -> Result<Nest, E> {
        Ok(Nest::Number(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Nest, E> {
        Ok(Nest::Number(v as f64))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Nest, E> {
        Ok(Nest::Number(v as f64))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Nest, E> {
        Ok(Nest::Other)
    }

    fn visit_unit<E>(self) -> Result<Nest, E> {
        Ok(Nest::Other)
    }

    fn visit_str<E>(self, _: &str) -> Result<Nest, E> {
        Ok(Nest::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Nest, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Nest::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Nest, A::Error> {
        let mut all = Vec::new();
        match seq.next_element()? {
            None => {}
            Some(Nest::Number(x)) => {
                let y = seq.next_element()?;
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(match y {
                    Some(Nest::Number(y)) => Nest::Position([x, y]),
                    _ => Nest::Other,
                });
            }
            Some(first) => all.push(first),
        }
        while let Some(next) = seq.next_element()? {
            all.push(next);
        }
        Ok(Nest::List(all))
    }
}

/// The named objects of a TopoJSON file, in the order of the file.
pub(super) struct Objects(pub Vec<(String, Geometry)>);

impl<'de> Deserialize<'de> for Objects {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Objects, D::Error> {
        d.deserialize_map(ObjectsVisitor)
    }
}

struct ObjectsVisitor;

impl<'de> Visitor<'de> for ObjectsVisitor {
    type Value = Objects;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("objects by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Objects, A::Error> {
        let mut all = Vec::new();
        while let Some(entry) = map.next_entry()? {
            all.push(entry);
        }
        Ok(Objects(all))
    }
}
