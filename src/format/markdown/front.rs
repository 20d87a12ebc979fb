//! Front matter: what a Markdown file says of itself between two lines of `---` (YAML) or `+++` (TOML).
//!
//! TOML is read whole. Of YAML only what front matter uses: `key: value` on one line, lists in both spellings, text over
//! several lines. That is on purpose: exports write `title: Putin: wir prüfen das`, which is not YAML but means something.

use crate::article::Draft;

/// The draft that the front matter of `text` tells, and the body after it.
pub fn split(text: &str) -> (Draft, &str) {
    let Some((inside, body, mark)) = find(text) else {
        return (Draft::default(), text);
    };
    let pairs = match mark {
        "+++" => from_toml(inside),
        _ => from_yaml(inside),
    };
    (draft(&pairs), body)
}

/// The inside of the front matter, what follows it, and its mark.
pub fn find(text: &str) -> Option<(&str, &str, &'static str)> {
    let mark = ["---", "+++"]
        .into_iter()
        .find(|mark| text.starts_with(mark))?;
    let (first, rest) = text.split_once('\n')?;
    if first.trim_end() != mark {
        return None;
    }
    let mut start = 0;
    for line in rest.split_inclusive('\n') {
        let ends = line.trim_end() == mark || (mark == "---" && line.trim_end() == "...");
        if ends {
            let inside = &rest[..start];
            let sign = if mark == "+++" { '=' } else { ':' };
            // `---` is a rule as well: only lines with keys make it front matter.
            let keyed = inside
                .lines()
                .any(|line| line.contains(sign) && line.starts_with(char::is_alphabetic));
            return keyed.then_some((inside, &rest[start + line.len()..], mark));
        }
        start += line.len();
    }
    None
}

/// A key, lower case, and its values.
type Pairs = Vec<(String, Vec<String>)>;

fn draft(pairs: &Pairs) -> Draft {
    let get = |keys: &[&str]| {
        let values = keys.iter().find_map(|key| {
            let (_, values) = pairs.iter().find(|(name, _)| name == key)?;
            (!values.is_empty()).then_some(values)
        })?;
        Some(values.join(", "))
    };
    let is_address = |text: &String| text.starts_with("http://") || text.starts_with("https://");
    Draft {
        id: get(&["id", "guid", "uuid"]),
        title: get(&["title", "headline"]),
        body: String::new(),
        date: get(&[
            "date",
            "published",
            "publish_date",
            "date_published",
            "publishdate",
            "datum",
            "created",
        ]),
        author: get(&["authors", "author", "byline", "autor"]),
        outlet: get(&[
            "outlet",
            "publication",
            "publisher",
            "site",
            "sitename",
            "site_name",
            "newspaper",
            "domain",
        ])
        .or_else(|| get(&["source"]).filter(|source| !is_address(source))),
        url: get(&["url", "link", "canonical", "source", "source_url"]).filter(is_address),
        language: get(&["language", "lang", "locale"]),
    }
}

fn from_toml(inside: &str) -> Pairs {
    let Ok(table) = inside.parse::<toml::Table>() else {
        return Vec::new();
    };
    let words = |value: &toml::Value| match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Table(table) => table
            .get("name")
            .and_then(toml::Value::as_str)
            .map(str::to_owned),
        toml::Value::Array(_) => None,
        other => Some(other.to_string()),
    };
    table
        .iter()
        .map(|(key, value)| {
            let values = match value {
                toml::Value::Array(list) => list.iter().filter_map(words).collect(),
                value => words(value).into_iter().collect(),
            };
            (key.to_lowercase(), values)
        })
        .collect()
}

fn from_yaml(inside: &str) -> Pairs {
    let mut pairs = Pairs::new();
    // After `key: >` and `key: |` the value stands on the lines below.
    let mut folded = false;
    for line in inside.lines() {
        let words = line.trim();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        let indented = line.starts_with([' ', '\t']);
        if (indented || words.starts_with("- "))
            && let Some((_, values)) = pairs.last_mut()
        {
            if let Some(item) = words.strip_prefix("- ") {
                let item = item.strip_prefix("name:").unwrap_or(item);
                values.extend(scalar(item));
            } else if folded && !values.is_empty() {
                values[0] = format!("{} {words}", values[0]);
            } else if let Some(name) = words.strip_prefix("name:") {
                values.extend(scalar(name));
            } else if folded || !words.contains(": ") {
                // A value that goes on.
                match values.last_mut() {
                    Some(value) => *value = format!("{value} {words}"),
                    None => values.extend(scalar(words)),
                }
            }
            continue;
        }
        let Some((key, value)) = words.split_once(':') else {
            continue;
        };
        let value = value.trim();
        folded = matches!(value, ">" | "|" | ">-" | "|-" | ">+" | "|+");
        let list = value
            .strip_prefix('[')
            .and_then(|value| value.strip_suffix(']'));
        let values = match list {
            _ if folded => Vec::new(),
            Some(list) => list.split(',').filter_map(scalar).collect(),
            None => scalar(value).into_iter().collect(),
        };
        pairs.push((key.trim().trim_matches(['"', '\'']).to_lowercase(), values));
    }
    pairs
}

/// A value without its quotes, or without the comment behind it; `None` for nothing.
fn scalar(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let value = if let Some(inside) = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')) {
        inside.replace("\\\"", "\"").replace("\\\\", "\\")
    } else if let Some(inside) = raw
        .strip_prefix('\'')
        .and_then(|raw| raw.strip_suffix('\''))
    {
        inside.replace("''", "'")
    } else {
        let end = raw.find(" #").unwrap_or(raw.len());
        raw[..end].trim_end().to_owned()
    };
    (!value.is_empty() && !["null", "~", "None"].contains(&value.as_str())).then_some(value)
}
