/// Finds elements in the text of a document that is known to be well formed.
struct ElementScan {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset of the element that a step leads to from the element at an offset.
  func offset(of step: SourceStep, inside start: Int) -> Int? {
    let name = Array(step.name.utf8)
    var remaining = step.index
    var found: Int?
    walk(from: start) { offset, nameRange in
      guard offset > start, name.isEmpty || localName(nameRange).elementsEqual(name) else {
        return true
      }
      if let attribute = step.attribute,
        StartTag(bytes, at: offset).value(ofAttribute: attribute) != step.value
      {
        return true
      }
      if remaining == 0 {
        found = offset
        return false
      }
      remaining -= 1
      return true
    }
    return found
  }

  /// The offset of the first element of the document.
  var rootOffset: Int? {
    var index = 0
    while let open = bytes[min(index, bytes.count)...].firstIndex(of: UInt8(ascii: "<")) {
      switch open + 1 < bytes.count ? bytes[open + 1] : 0 {
      case UInt8(ascii: "!"): index = end(of: "-->", from: open + 4)
      case UInt8(ascii: "?"): index = end(of: "?>", from: open + 2)
      default: return open
      }
    }
    return nil
  }

  /// The offset behind the end tag of the element at an offset.
  func end(ofElementAt start: Int) -> Int {
    walk(from: start) { _, _ in true }
  }

  /// Visits the start tags from an element to its end, itself included; stops when told.
  @discardableResult
  private func walk(from start: Int, _ visit: (Int, Range<Int>) -> Bool) -> Int {
    var index = start
    var depth = 0
    while let open = bytes[min(index, bytes.count)...].firstIndex(of: UInt8(ascii: "<")) {
      switch open + 1 < bytes.count ? bytes[open + 1] : 0 {
      case UInt8(ascii: "!"):
        let isComment = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "-")
        index = end(of: isComment ? "-->" : "]]>", from: open + 4)
      case UInt8(ascii: "?"):
        index = end(of: "?>", from: open + 2)
      case UInt8(ascii: "/"):
        index = end(of: ">", from: open + 2)
        depth -= 1
      default:
        let tag = StartTag(bytes, at: open)
        if !visit(open, tag.name) { return open }
        index = tag.end
        if !tag.isEmptyElement { depth += 1 }
      }
      if depth <= 0 { return index }
    }
    return bytes.count
  }

  private func localName(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let name = bytes[range]
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return name[(colon + 1)...]
  }

  private func end(of mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index..<(index + mark.count)].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return bytes.count
  }
}
