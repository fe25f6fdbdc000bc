//! Elements of a page, part by part: `tag("p").class("app-lead").child(text)`.
//!
//! What Yew's macro `html!` makes, made by Yew's own functions. The macro writes the making of an element out wherever
//! one stands; here each part of an element is one call of a function that stands once, which took eleven kilobytes off
//! a first visit. So the functions that do the work are never inlined and have no type parameters; those with type
//! parameters only choose one of them.

use std::rc::Rc;

use yew::html::{onchange, onclick, oninput, onkeydown, onmousedown, onsubmit, ontoggle};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VTag, VText};

/// An element in the making. One pointer, so that handing it on is cheap.
#[must_use]
pub struct Tag(Box<Parts>);

struct Parts {
    tag: VTag,
    /// At the places of [`NAMES`], up to the last that the element has.
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<Html>,
}

/// An element of this name.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    let (values, listeners, children) = Default::default();
    Tag(Box::new(Parts { tag: VTag::new(name), values, listeners, children }))
}

/// Children without an element around them.
pub fn fragment() -> Tag {
    tag("")
}

/// What an element can hold: text, elements, or nothing.
pub trait Child {
    /// Puts it behind what the element holds already.
    fn add_to(self, tag: Tag) -> Tag;
}

/// What an attribute can be: text, or nothing, and then the element lacks the attribute.
pub trait AttributeValue {
    /// Gives the element the attribute.
    fn set(self, tag: Tag, attribute: Attribute) -> Tag;
}

/// Makes a method of [`Tag`] for each attribute.
///
/// Yew wants the names of an element's attributes as a list that lasts as long as the program. Here is one for all
/// elements, and each element has values for the front of it: so what many elements have stands first. Yew's map of
/// names and values, for elements made without the macro, is two kilobytes larger.
macro_rules! attributes {
    ($($method:ident = $name:literal,)+) => {
        static NAMES: &[&str] = &[$($name),+];

        /// An attribute; its number is its place in the list of names.
        #[allow(non_camel_case_types, reason = "named as the methods are")]
        #[derive(Clone, Copy)]
        pub enum Attribute {
            $(
                #[doc = concat!("`", $name, "`")]
                $method,
            )+
        }

        impl Tag {
            $(
                #[doc = concat!("The attribute `", $name, "`.")]
                #[inline(always)]
                pub fn $method(self, value: impl AttributeValue) -> Self {
                    value.set(self, Attribute::$method)
                }
            )+
        }
    };
}

attributes! {
    classes = "class",
    id = "id",
    href = "href",
    type_ = "type",
    for_ = "for",
    data_action = "data-action",
    data_fact = "data-fact",
    name = "name",
    value = "value",
    aria_describedby = "aria-describedby",
    aria_label = "aria-label",
    aria_expanded = "aria-expanded",
    aria_controls = "aria-controls",
    aria_autocomplete = "aria-autocomplete",
    aria_activedescendant = "aria-activedescendant",
    aria_selected = "aria-selected",
    aria_labelledby = "aria-labelledby",
    tabindex = "tabindex",
    inputmode = "inputmode",
    autocomplete = "autocomplete",
    aria_invalid = "aria-invalid",
    data_notice = "data-notice",
    role = "role",
    lang = "lang",
    target = "target",
    rel = "rel",
    data_rule = "data-rule",
    data_status = "data-status",
    data_state = "data-state",
    data_document = "data-document",
    data_deadline = "data-deadline",
    data_advice = "data-advice",
    data_role = "data-role",
    data_language = "data-language",
    aria_current = "aria-current",
    data_screen = "data-screen",
    data_verdict = "data-verdict",
    data_part = "data-part",
    data_page = "data-page",
    data_label = "data-label",
    scope = "scope",
    max = "max",
    novalidate = "novalidate",
    open = "open",
    aria_hidden = "aria-hidden",
    view_box = "viewBox",
    selected = "selected",
    data_file = "data-file",
    data_problem = "data-problem",
    d = "d",
    x = "x",
    y = "y",
    text_anchor = "text-anchor",
    fill = "fill",
    stroke = "stroke",
    stroke_width = "stroke-width",
    stroke_dasharray = "stroke-dasharray",
    spellcheck = "spellcheck",
    readonly = "readonly",
    download = "download",
}

impl Tag {
    /// The classes; an empty text is none. For a text made when the page runs see [`Tag::classes`].
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.classes(class) }
    }

    #[inline(never)]
    fn fixed(self, attribute: Attribute, value: &'static str) -> Self {
        self.computed(attribute, AttrValue::Static(value))
    }

    #[inline(never)]
    fn computed(mut self, attribute: Attribute, value: AttrValue) -> Self {
        let (values, place) = (&mut self.0.values, attribute as usize);
        if place >= values.len() {
            values.resize(place + 1, None);
        }
        values[place] = Some(AttributeOrProperty::Attribute(value));
        self
    }

    /// The key among siblings.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// What an `input` holds, set anew whenever the page is drawn; its attribute would be for the first time only.
    #[inline(never)]
    pub fn form_value(mut self, value: AttrValue) -> Self {
        self.0.tag.set_value(Some(value));
        self
    }

    /// Whether an `input` is chosen, set anew whenever the page is drawn.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.tag.set_checked(checked);
        self
    }

    /// Text, an element, or nothing.
    #[inline(always)]
    pub fn child(self, child: impl Child) -> Self {
        child.add_to(self)
    }

    /// Several of them.
    pub fn children<C: Child>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, |tag, child| child.add_to(tag))
    }

    #[inline(never)]
    fn node(mut self, node: Html) -> Self {
        self.0.children.push(node);
        self
    }

    #[inline(never)]
    fn listener(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.listeners.push(Some(listener));
        self
    }

    /// What a press does.
    #[inline(never)]
    pub fn on_click(self, act: &Callback<()>) -> Self {
        self.listener(Rc::new(onclick::Wrapper::new(act.reform(|_| ()))))
    }

    /// What is done in place of following the link.
    #[inline(never)]
    pub fn on_click_instead(self, act: &Callback<()>) -> Self {
        self.listener(Rc::new(onclick::Wrapper::new(act.reform(|event: MouseEvent| event.prevent_default()))))
    }

    /// The field that has the focus keeps it when this is pressed.
    #[inline(never)]
    pub fn leaves_focus(self) -> Self {
        self.listener(Rc::new(onmousedown::Wrapper::new(Callback::from(|event: MouseEvent| event.prevent_default()))))
    }

    /// What typing does.
    #[inline(never)]
    pub fn on_input(self, act: &Callback<()>) -> Self {
        self.listener(Rc::new(oninput::Wrapper::new(act.reform(|_| ()))))
    }

    /// What a finished change of a field in it does.
    #[inline(never)]
    pub fn on_change(self, act: &Callback<()>) -> Self {
        self.listener(Rc::new(onchange::Wrapper::new(act.reform(|_| ()))))
    }

    /// What folding and unfolding does.
    #[inline(never)]
    pub fn on_toggle(self, act: &Callback<()>) -> Self {
        self.listener(Rc::new(ontoggle::Wrapper::new(act.reform(|_| ()))))
    }

    /// What a key does.
    #[inline(never)]
    pub fn on_key(self, act: Callback<KeyboardEvent>) -> Self {
        self.listener(Rc::new(onkeydown::Wrapper::new(act)))
    }

    /// What sending a form does.
    #[inline(never)]
    pub fn on_submit(self, act: Callback<SubmitEvent>) -> Self {
        self.listener(Rc::new(onsubmit::Wrapper::new(act)))
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(self) -> Html {
        let Parts { mut tag, values, listeners, children } = *self.0;
        let list = VList::with_children(children, None).into();
        if tag.tag().is_empty() {
            return list;
        }
        if !listeners.is_empty() {
            tag.set_listeners(listeners.into());
        }
        tag.attributes = Attributes::Dynamic { keys: &NAMES[..values.len()], values: values.into() };
        if let Some(place) = tag.children_mut() {
            *place = list;
        }
        tag.into()
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Self {
        tag.html()
    }
}

impl Child for Html {
    #[inline(always)]
    fn add_to(self, tag: Tag) -> Tag {
        tag.node(self)
    }
}

impl Child for Tag {
    #[inline(never)]
    fn add_to(self, tag: Tag) -> Tag {
        tag.node(self.html())
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn add_to(self, tag: Tag) -> Tag {
        tag.node(VText::new(self).into())
    }
}

impl Child for &AttrValue {
    #[inline(never)]
    fn add_to(self, tag: Tag) -> Tag {
        self.clone().add_to(tag)
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn add_to(self, tag: Tag) -> Tag {
        AttrValue::Static(self).add_to(tag)
    }
}

impl Child for Option<Tag> {
    #[inline(never)]
    fn add_to(self, tag: Tag) -> Tag {
        match self {
            Some(child) => child.add_to(tag),
            None => tag,
        }
    }
}

impl AttributeValue for &'static str {
    #[inline(always)]
    fn set(self, tag: Tag, attribute: Attribute) -> Tag {
        tag.fixed(attribute, self)
    }
}

impl AttributeValue for AttrValue {
    #[inline(always)]
    fn set(self, tag: Tag, attribute: Attribute) -> Tag {
        tag.computed(attribute, self)
    }
}

impl AttributeValue for &AttrValue {
    #[inline(never)]
    fn set(self, tag: Tag, attribute: Attribute) -> Tag {
        tag.computed(attribute, self.clone())
    }
}

impl AttributeValue for String {
    #[inline(never)]
    fn set(self, tag: Tag, attribute: Attribute) -> Tag {
        tag.computed(attribute, self.into())
    }
}

impl<V: AttributeValue> AttributeValue for Option<V> {
    #[inline(always)]
    fn set(self, tag: Tag, attribute: Attribute) -> Tag {
        match self {
            Some(value) => value.set(tag, attribute),
            None => tag,
        }
    }
}
