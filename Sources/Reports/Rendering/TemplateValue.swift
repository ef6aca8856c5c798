import Mustache

/// What a template is filled with.
indirect enum TemplateValue: Sendable, Hashable {
  /// Text, escaped where it is set.
  case text(String)
  /// Whether a section is shown; false stands for whatever is absent.
  case flag(Bool)
  /// A section for each element.
  case list([TemplateValue])
  /// Names with their values.
  case object([String: TemplateValue])

  /// A cleaned text.
  static func text(_ text: CleanText) -> TemplateValue { .text(text.text) }

  /// A text that may be absent.
  static func optional(_ text: CleanText?) -> TemplateValue {
    text.map { .text($0) } ?? .flag(false)
  }

  /// Cleaned texts.
  static func list(_ texts: [CleanText]) -> TemplateValue { .list(texts.map { .text($0) }) }

  /// A list whose section is left out, with all around it, where it is empty.
  static func whole(_ elements: [TemplateValue]) -> TemplateValue {
    elements.isEmpty ? .flag(false) : .object(["each": .list(elements)])
  }

  /// The value as the library reads it, telling which names were asked for in vain.
  func rendered(noting missing: MissingNames) -> Any {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let elements): elements.map { $0.rendered(noting: missing) }
    case .object(let fields):
      StrictObject(fields: fields.mapValues { $0.rendered(noting: missing) }, missing: missing)
    }
  }
}

/// The names that templates asked for and values did not have.
final class MissingNames {
  private(set) var names: Set<String> = []

  func note(_ name: String) { names.insert(name) }
}

/// An object that answers for every name itself.
///
/// The library would look for a missing name in the objects around it and, where none has it,
/// render nothing. Here a missing name is noted, so that rendering can fail.
private struct StrictObject: MustacheParent {
  let fields: [String: Any]
  let missing: MissingNames

  func child(named name: String) -> Any? {
    if let value = fields[name] { return value }
    missing.note(name)
    return false
  }
}
