/// One self-contained document of a battery: every include holds its assessment.
///
/// It reads back to the same definition with the same prints, without a loader. A session folder
/// keeps it as `definition.xml`.
public struct ResolvedDefinition: Sendable {
  /// The bytes of the document.
  public let bytes: [UInt8]

  /// Splices the files that were read into the first one; nil where nothing was read.
  public init?(_ checked: CheckedDefinition) {
    guard checked.definition != nil, !checked.documents.isEmpty else { return nil }
    var splicer = Splicer(documents: checked.documents, splices: checked.splices)
    splicer.append(document: 0, range: 0..<checked.documents[0].bytes.count)
    bytes = splicer.bytes
  }
}

/// Copies documents, with the included ones in the place of their references.
private struct Splicer {
  let documents: [SourceDocument]
  let splices: [Int32: [BindingSession.Splice]]
  var bytes: [UInt8] = []

  mutating func append(document: Int32, range: Range<Int>) {
    let source = documents[Int(document)].bytes
    var index = range.lowerBound
    let inside = (splices[document] ?? []).filter { range.contains($0.offset) }
    for splice in inside.sorted(by: { $0.offset < $1.offset }) {
      bytes += source[index..<splice.offset]
      index = append(splice, from: source)
    }
    bytes += source[index..<range.upperBound]
  }

  /// Writes an include with its assessment inside; returns the offset behind the original one.
  private mutating func append(_ splice: BindingSession.Splice, from source: [UInt8]) -> Int {
    let tag = StartTag(source, at: splice.offset)
    let prefixedName = source[tag.name]
    bytes.append(UInt8(ascii: "<"))
    bytes += prefixedName
    for attribute in tag.attributes where !source[attribute.name].elementsEqual("href".utf8) {
      bytes.append(UInt8(ascii: " "))
      // The value with the quotes around it.
      bytes += source[attribute.name] + [UInt8(ascii: "=")]
      bytes += source[(attribute.value.lowerBound - 1)...attribute.value.upperBound]
    }
    bytes.append(UInt8(ascii: ">"))
    let child = documents[Int(splice.document)].bytes
    let scan = ElementScan(child)
    if let root = scan.rootOffset {
      append(document: splice.document, range: root..<scan.end(ofElementAt: root))
    }
    bytes += Array("</".utf8) + prefixedName + [UInt8(ascii: ">")]
    return ElementScan(source).end(ofElementAt: splice.offset)
  }
}
