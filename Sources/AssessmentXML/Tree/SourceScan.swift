/// A pass over the bytes of a document before libxml2 sees them.
///
/// It refuses what libxml2 would read at a price: encodings other than UTF-8 (which would also
/// make byte offsets wrong), document types (entities), tags so long that comparing their
/// attributes takes minutes, and texts so long that copies of them fill the memory. It does not
/// check that the document is well formed.
struct SourceScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The first reason to refuse the document, or nil when libxml2 may read it.
  static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> XMLProblem? {
    var scan = SourceScan(bytes: bytes)
    return scan.run()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func run() -> XMLProblem? {
    if bytes.isEmpty { return refusal(at: 0, "the file is empty") }
    if bytes.count > ReadingLimits.documentSize {
      return refusal(at: 0, "the file is longer than 64 MB")
    }
    if let problem = encodingProblem() { return problem }
    var textStart = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        let start = index
        if let problem = markupProblem() { return problem }
        // A markup that is malformed ends where the next begins, so that every step advances.
        index = max(index, start + 1)
        textStart = index
      } else if byte == 0 {
        return refusal(at: index, "a NUL byte cannot stand in XML")
      } else {
        index = endOfText(from: index)
        if index - textStart > ReadingLimits.textSize {
          return refusal(at: textStart, "this text is longer than 1 MB")
        }
      }
    }
    return nil
  }

  // MARK: Encoding

  private mutating func encodingProblem() -> XMLProblem? {
    if starts(with: "\u{FEFF}") { index = 3 }
    if bytes.count > 1, (bytes[0], bytes[1]) == (0xFF, 0xFE) || (bytes[0], bytes[1]) == (0xFE, 0xFF)
    {
      return refusal(at: 0, "the file is not UTF-8: save it in UTF-8")
    }
    // libxml2 would take the first bytes of a declaration in EBCDIC for a choice of encoding.
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      return refusal(at: 0, "the file is not UTF-8: save it in UTF-8")
    }
    guard starts(with: "<?xml"), let end = declarationEnd(),
      let name = declaredEncoding(before: end)
    else { return nil }
    guard ["utf-8", "us-ascii", "utf8"].contains(name.lowercased()) else {
      return refusal(at: index, "the encoding '\(name)' is not read: save the file in UTF-8")
    }
    return nil
  }

  private func declarationEnd() -> Int? {
    (index..<min(bytes.count, index + 256)).first { bytes[$0] == UInt8(ascii: ">") }
  }

  private func declaredEncoding(before end: Int) -> String? {
    let declaration = String(decoding: bytes[index..<end], as: UTF8.self)
    let words = declaration.split { "=\"' \t\r\n".contains($0) }
    guard let place = words.firstIndex(of: "encoding"), place + 1 < words.count else { return nil }
    return String(words[place + 1])
  }

  /// The next `<` or NUL, or the end; most of a document is passed over eight bytes at a time.
  private func endOfText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let other = word ^ (ones &* UInt64(UInt8(ascii: "<")))
      // A byte that is 0 borrows from its highest bit.
      let isEnd = (word &- ones) & ~word | (other &- ones) & ~other
      if isEnd & (ones << 7) != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != 0 { index += 1 }
    return index
  }

  // MARK: Markup

  private mutating func markupProblem() -> XMLProblem? {
    let start = index
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "!"):
      if starts(with: "<!--") { return skip(past: "-->", from: start + 4, what: "this comment") }
      if starts(with: "<![CDATA[") { return skip(past: "]]>", from: start + 9, what: "this text") }
      return refusal(at: start, "a document type (DOCTYPE) is not allowed")
    case UInt8(ascii: "?"):
      return skip(past: "?>", from: start + 2, what: "this processing instruction")
    default:
      return skipTag(from: start)
    }
  }

  private mutating func skip(past end: StaticString, from first: Int, what: String) -> XMLProblem? {
    let length = end.utf8CodeUnitCount
    let last = bytes.count - length
    index = first
    while index <= last {
      var matches = true
      end.withUTF8Buffer { pattern in
        for place in 0..<length where bytes[index + place] != pattern[place] { matches = false }
      }
      if matches {
        index += length
        return nil
      }
      if bytes[index] == 0 { return refusal(at: index, "a NUL byte cannot stand in XML") }
      index += 1
      if index - first > ReadingLimits.textSize {
        return refusal(at: first, "\(what) is longer than 1 MB")
      }
    }
    index = bytes.count
    return nil
  }

  /// Goes to the end of a tag, or to the `<` inside a malformed one.
  private mutating func skipTag(from start: Int) -> XMLProblem? {
    var quote: UInt8 = 0
    // A local index stays in a register.
    var next = start + 1
    let end = min(bytes.count, start + 1 + ReadingLimits.startTagSize)
    defer { index = next }
    while next < end {
      let byte = bytes[next]
      switch byte {
      case UInt8(ascii: "<"): return nil
      case 0: return refusal(at: next, "a NUL byte cannot stand in XML")
      case UInt8(ascii: ">") where quote == 0:
        next += 1
        return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
      default: break
      }
      next += 1
    }
    guard next < bytes.count else { return nil }
    return refusal(at: start, "this tag is longer than 64 KB; is a quote or a '>' missing?")
  }

  private func starts(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      guard index + prefix.count <= bytes.count else { return false }
      for place in 0..<prefix.count where bytes[index + place] != prefix[place] { return false }
      return true
    }
  }

  private func refusal(at offset: Int, _ message: String) -> XMLProblem {
    XMLProblem(kind: .refused, offset: offset, message: message)
  }
}
