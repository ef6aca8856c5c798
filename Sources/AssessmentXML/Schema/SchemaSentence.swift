/// The parts of a sentence of libxml2's schema validator.
///
/// It reads `Element '{ns}option', attribute 'id': The attribute ...`. Names cannot hold a quote,
/// so the front is read without doubt; values can, and are never looked for from the front.
struct SchemaSentence {
  var element = ""
  var attribute: String?
  var rest: String

  init(_ message: String) {
    var text = Substring(message)
    while text.last == "\n" { text.removeLast() }
    if text.hasPrefix("Element '") {
      text.removeFirst("Element '".count)
      element = SchemaSentence.name(&text)
      if text.hasPrefix(", attribute '") {
        text.removeFirst(", attribute '".count)
        attribute = SchemaSentence.name(&text)
      }
      if text.hasPrefix(": ") { text.removeFirst(2) }
    }
    rest = String(text)
  }

  /// The name of the type that a value does not have.
  ///
  /// It stands last: `... is not a valid value of the atomic type '{ns}duration'.`
  var typeName: String? {
    guard let place = rest.lastRange(of: " type '") else { return nil }
    var text = rest[place.upperBound...]
    return SchemaSentence.name(&text)
  }

  /// The names of the elements that could stand there.
  ///
  /// They stand in the last parentheses: `Expected is one of ( {ns}option, {ns}stem ).`
  static func expectedNames(_ sentence: String) -> [String] {
    guard let open = sentence.lastRange(of: "( "), let close = sentence.lastRange(of: " )"),
      open.upperBound <= close.lowerBound
    else { return [] }
    return sentence[open.upperBound..<close.lowerBound].split(separator: ",").map { name in
      localName(name.drop { $0 == " " })
    }.filter { !$0.hasPrefix("##") }
  }

  /// The values of an enumeration.
  ///
  /// They stand in the last braces: `... is not an element of the set {'sum', 'mean'}.`
  static func allowedValues(_ sentence: String) -> [String] {
    guard let open = sentence.lastRange(of: "the set {"), let close = sentence.lastRange(of: "}"),
      open.upperBound <= close.lowerBound
    else { return [] }
    return sentence[open.upperBound..<close.lowerBound].split(separator: ",").map { value in
      String(value.drop { $0 == " " || $0 == "'" }.prefix { $0 != "'" })
    }
  }

  /// The value in `The value '...' is not ...`, which may hold quotes of its own.
  static func value(_ sentence: String) -> String? {
    guard let open = sentence.firstRange(of: "'"),
      let close = sentence.lastRange(of: "' is ") ?? sentence.lastRange(of: "' has "),
      let start = sentence.hasPrefix("[")
        ? sentence.firstRange(of: "value '")?.upperBound : open.upperBound,
      start <= close.lowerBound
    else { return nil }
    return String(sentence[start..<close.lowerBound])
  }

  /// The pattern that a value does not match.
  ///
  /// It stands last: `... is not accepted by the pattern '[0-9]+'.`
  static func pattern(_ sentence: String) -> String? {
    guard let open = sentence.lastRange(of: "by the pattern '"), sentence.hasSuffix("'.") else {
      return nil
    }
    return String(sentence[open.upperBound...].dropLast(2))
  }

  /// The least or the largest number allowed, which a value goes beyond.
  ///
  /// It stands last: `... is greater than the maximum value allowed ('1').`
  static func limit(_ sentence: String) -> String? {
    guard let open = sentence.lastRange(of: "value allowed ('"), sentence.hasSuffix("').") else {
      return nil
    }
    return String(sentence[open.upperBound...].dropLast(3))
  }

  /// Takes a name and its closing quote from the front.
  private static func name(_ text: inout Substring) -> String {
    let name = text.prefix { $0 != "'" }
    text.removeFirst(name.count)
    if !text.isEmpty { text.removeFirst() }
    return localName(name)
  }

  /// A name without the `{namespace}` before it.
  private static func localName(_ name: Substring) -> String {
    guard let brace = name.lastIndex(of: "}") else { return String(name) }
    return String(name[name.index(after: brace)...])
  }
}

extension StringProtocol {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func lastRange(of part: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
    }
    return nil
  }
}
