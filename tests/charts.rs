//! A picture of every chart: `tests/charts/*.html` hold what is drawn from the data below. `UPDATE_EXPECT=1 cargo test
//! --test charts` rewrites them; read the difference. `GALLERY=page.html` puts them on one page with the style sheet of
//! the theme, to be looked at in a browser.

#[path = "charts/drawn.rs"]
mod drawn;
#[path = "charts/pictures.rs"]
mod pictures;
#[path = "charts/properties.rs"]
mod properties;

use std::fs;
use std::path::Path;

use drawn::Drawing;

#[test]
fn pictures_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts");
    let mut differing = Vec::new();
    for picture in pictures::all() {
        let path = folder.join(format!("{}.html", picture.name));
        let drawn = format!("{}\n", picture.html);
        if fs::read_to_string(&path).ok().as_deref() != Some(&drawn[..]) {
            if std::env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(&path, &drawn).expect("a picture is written");
            } else {
                differing.push(picture.name);
            }
        }
    }
    assert!(differing.is_empty(), "not as in tests/charts (UPDATE_EXPECT=1 rewrites): {differing:?}");
}

/// Charts as files of their own: everything that their look needs is inside.
#[test]
fn drawings_stand_alone() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts");
    for name in ["bars-linked", "lines", "stacked", "tiles"] {
        let picture = pictures::all().into_iter().find(|picture| picture.name == name).expect("a picture");
        let title = "Учні, які мали <індивідуальну> консультацію: за закладами області, 2024/25 навчальний рік";
        let svg =
            lotsman::chart::standalone(&picture.html, title, "Центри кар’єри Поділля · CC BY 4.0").expect("a drawing");
        for outside in ["var(", "<a ", "</a>", "href", "Canvas", "light-dark"] {
            assert!(!svg.contains(outside), "{name}: {outside}");
        }
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count(), "{name}");
        for class in ["track", "axis", "dim", "tile", "cut", "patterned"] {
            let used = svg.contains(&format!("class=\"{class}"));
            assert!(!used || svg.contains(&format!(".plot .{class}")), "{name}: the style lacks {class}");
        }
        let path = folder.join(format!("{name}.svg"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &svg).expect("a drawing is written");
        }
        assert_eq!(fs::read_to_string(&path).expect("a drawing"), svg, "UPDATE_EXPECT=1 rewrites {name}.svg");
    }
    assert_eq!(lotsman::chart::standalone("<table></table>", "", ""), None);
}

/// Words of one drawing stand neither on each other nor outside, in the narrowest column in which it is shown and in
/// the widest ones.
#[test]
fn words_have_their_room() {
    for picture in pictures::all() {
        assert_room(picture.name, &picture.html);
    }
}

fn assert_room(name: &str, html: &str) {
    for drawing in Drawing::all(html) {
        let widths: &[f64] = if drawing.narrow { &[288.0, 360.0, 500.0, 671.0] } else { &[672.0, 808.0, 1184.0] };
        for width in widths {
            drawing.assert_room(name, *width);
        }
    }
}

#[test]
fn gallery() {
    let Some(path) = std::env::var_os("GALLERY") else { return };
    let css = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets/lotsman.css"));
    let figures: String = pictures::all()
        .iter()
        .map(|picture| {
            format!(
                "<figure class=\"chart section\"><figcaption><h2>{0}</h2><p>{0}</p></figcaption>\n{1}</figure>\n",
                picture.name, picture.html
            )
        })
        .collect();
    let page = format!(
        "<!doctype html><html lang=\"uk\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>Charts</title><style>{}</style></head>\n\
         <body><main class=\"wrap\"><h1>Charts</h1>\n{figures}</main></body></html>\n",
        css.expect("the style sheet")
    );
    fs::write(path, page).expect("the gallery is written");
}
