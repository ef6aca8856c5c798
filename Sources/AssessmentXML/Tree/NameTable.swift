import CLibXML2

/// The places of the document's names in a vocabulary, found by the address of the name.
///
/// libxml2 interns every name of a document, so that each is looked up as text only once.
struct NameTable<Name: VocabularyName> {
  private struct Slot {
    var address: UInt = 0
    var index: UInt16 = 0
  }

  /// Recent names, each at a place that its address decides; a name is asked for at every tag.
  private var slots = [Slot](repeating: Slot(), count: 256)
  private var indices: [UInt: UInt16] = [:]

  mutating func index(of name: UnsafePointer<xmlChar>?, prefix: String = "") -> UInt16 {
    guard let name else { return 0 }
    let address = UInt(bitPattern: name)
    let place = Int((address ^ address >> 8) & 255)
    if slots[place].address == address { return slots[place].index }
    let index = indices[address] ?? Name.indices[prefix + String(cString: name)] ?? 0
    indices[address] = index
    slots[place] = Slot(address: address, index: index)
    return index
  }
}

/// A name of the native format, numbered from one; zero is every name that is not of the format.
protocol VocabularyName: RawRepresentable<UInt16>, CaseIterable {
  static var unknown: Self { get }
  static var indices: [String: UInt16] { get }
}

extension VocabularyName {
  /// The name as an author types it: `responseSet` is `response-set`.
  var text: String {
    "\(self)".reduce(into: "") { text, character in
      if character.isUppercase { text += "-" }
      text += character.lowercased()
    }
  }

  static func makeIndices() -> [String: UInt16] {
    var indices: [String: UInt16] = [:]
    for name in allCases where name.rawValue != 0 { indices[name.text] = name.rawValue }
    return indices
  }
}
