@testable import AssessmentXML

/// The places of a definition's text that can be changed, and ways to change its layout.
struct SourceChanges {
  /// A value or a text, with where it stands.
  struct Place: Sendable, CustomStringConvertible {
    let element: String
    let attribute: String?
    let range: Range<Int>
    let text: String

    var description: String { "\(element)\(attribute.map { "/@\($0)" } ?? ""): \(text)" }
  }

  /// A start tag with its name.
  struct Tag {
    let name: String
    let start: Int
    let tag: StartTag
  }

  let bytes: [UInt8]
  private(set) var tags: [Tag] = []
  private(set) var places: [Place] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        addText(index..<end, in: open.last ?? "")
        index = end
        continue
      }
      if bytes[index + 1] == UInt8(ascii: "/") {
        open.removeLast()
        index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? index) + 1
        continue
      }
      let tag = StartTag(bytes, at: index)
      let name = string(tag.name)
      tags.append(Tag(name: name, start: index, tag: tag))
      for attribute in tag.attributes where string(attribute.name) != "xmlns" {
        places.append(
          Place(
            element: name, attribute: string(attribute.name), range: attribute.value,
            text: string(attribute.value)))
      }
      if !tag.isEmptyElement { open.append(name) }
      index = tag.end
    }
  }

  private mutating func addText(_ range: Range<Int>, in element: String) {
    let text = string(range)
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    places.append(Place(element: element, attribute: nil, range: range, text: text))
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text with one place changed.
  func replacing(_ place: Place, with text: String) -> String {
    string(0..<place.range.lowerBound) + text + string(place.range.upperBound..<bytes.count)
  }

  /// Texts in which one place is changed; the first that the format accepts is the change to make.
  ///
  /// A name that others use is changed with them, and an attribute with one value is left out.
  func alternatives(to place: Place) -> [String] {
    var texts = SourceChanges.alternatives(to: place.text).map { replacing(place, with: $0) }
    guard let attribute = place.attribute else { return texts }
    let start = place.range.lowerBound - attribute.utf8.count - 2
    texts.append(string(0..<start) + string((place.range.upperBound + 1)..<bytes.count))
    texts.append(renaming(place.text))
    if attribute == "model" { texts += changingModel(at: place) }
    return texts
  }

  /// Texts in which an item has another model: of the same parameters where there is one.
  private func changingModel(at place: Place) -> [String] {
    let end = tags.last { $0.start < place.range.lowerBound }?.tag.end ?? place.range.upperBound
    return [
      replacing(place, with: "1pl\" a=\"1"), replacing(place, with: "gpcm\" a=\"1"),
      string(0..<place.range.lowerBound) + "rasch\" b=\"9\"/>" + string(end..<bytes.count),
    ]
  }

  /// The text with a name changed in every attribute that holds it.
  private func renaming(_ name: String) -> String {
    var result = ""
    var index = 0
    for place in places where place.attribute != nil {
      let words = place.text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.contains(where: { $0 == name }) else { continue }
      result += string(index..<place.range.lowerBound)
      result += words.map { $0 == name ? "other" : String($0) }.joined(separator: " ")
      index = place.range.upperBound
    }
    return result + string(index..<bytes.count)
  }

  /// Words of which an attribute takes one.
  private static let wordSets: [[String]] = [
    ["keep-draft", "omit"], ["clock-stops", "clock-runs"], ["shown", "hidden", "near-end"],
    ["free", "linear"], ["items", "sections"], ["same", "adapted"], ["ignore", "match"],
    ["collapse", "remove", "preserve"], ["each", "all"], ["within", "squared-distance"],
    ["text", "number"], ["sum", "mean", "weighted", "formula", "per-minute"],
    ["raw", "percentile", "theta", "metric"], ["true", "false"], ["bar", "line"],
    ["provisional", "calibrated"], ["3pl", "4pl", "2pl", "1pl"], ["map", "ml"],
    ["not-presented", "wrong"], ["expected-information", "random"],
    ["sympson-hetter", "progressive-restricted", "randomesque"], ["any", "all"],
    ["theta", "module-score"], ["sample", "illustrative"],
    ["judged", "published"], ["number-series", "matrix"], ["-2..1", "-1..1"],
    ["circle", "square", "arrow"], ["outline", "hatched", "solid"],
  ]

  /// Other values of the same kind.
  private static func alternatives(to value: String) -> [String] {
    var alternatives: [String] = []
    if value == "yes" { return ["no"] }
    if value == "no" { return ["yes"] }
    if let number = Int(value) { alternatives += ["\(number + 1)", "\(number - 1)"] }
    if let number = Double(value) { alternatives += ["\(number + 0.25)", "\(number / 2)"] }
    let words = value.split(separator: " ")
    if words.count > 1, let last = Double(words[words.count - 1]) {
      alternatives.append((words.dropLast() + ["\(last + 0.25)"]).joined(separator: " "))
    }
    if let first = value.first, first.isNumber {
      alternatives += ["7m", "7%", "9" + value.dropFirst()]
    }
    alternatives += wordSets.filter { $0.contains(value) }.flatMap(\.self)
    alternatives += [value + "x", "x" + value, value + " a", value + " n1", "de", "en"]
    alternatives += [
      "items", "a", "b", "c", "b a", "low", "total", "facet", "s1", "first", "practice", "SCORE",
      "five", "orders", "second", "t1", "m1",
    ]
    return alternatives.filter { $0 != value }
  }

  // MARK: Layout

  /// The text with every run of white space outside `pre` and `code` made another one.
  var reindented: String {
    var result: [UInt8] = []
    var verbatimDepth = 0
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: Array("<pre".utf8))
        || bytes[index...].starts(with: Array("<code".utf8))
      {
        verbatimDepth += 1
      }
      if bytes[index...].starts(with: Array("</pre".utf8))
        || bytes[index...].starts(with: Array("</code".utf8))
      {
        verbatimDepth -= 1
      }
      guard verbatimDepth == 0, isWhite(bytes[index]), !isInsideQuotes(index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      while index < bytes.count, isWhite(bytes[index]) { index += 1 }
      result += Array("\n\t \n".utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private func isInsideQuotes(_ index: Int) -> Bool {
    tags.contains { tag in
      tag.start < index && index < tag.tag.end
        && tag.tag.attributes.contains { $0.value.contains(index) }
    }
  }

  /// The text with the attributes of every tag in reverse order, and more added to some.
  func rewritten(adding extra: [String: [(name: String, value: String)]] = [:]) -> String {
    var result = ""
    var index = 0
    for tag in tags {
      result += string(index..<tag.start) + "<" + tag.name
      var attributes = tag.tag.attributes.map { (string($0.name), string($0.value)) }
      for addition in extra[tag.name] ?? []
      where !attributes.contains(where: { $0.0 == addition.name }) {
        attributes.append((addition.name, addition.value))
      }
      for (name, value) in attributes.reversed() { result += "  \(name) = '\(value)'" }
      result += tag.tag.isEmptyElement ? " />" : ">"
      index = tag.tag.end
    }
    return result + string(index..<bytes.count)
  }
}
