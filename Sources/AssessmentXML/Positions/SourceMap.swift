public import Assessment

/// Where the parts of a definition stand in its files.
///
/// It keeps one offset for everything that has an id, and finds what stands inside (an option, an
/// attribute) by reading the text again from there. So positions cost little while nothing is
/// wrong, and are exact when something is.
///
///     map.place(of: .item("n1"), attribute: "key")
///     map.place(of: .item("n1"), [.element("option", "id", "b")])
public struct SourceMap: Sendable {
  /// A part of a definition, or of a norms file, that has a name of its own.
  ///
  /// Names are paths from the root of the battery, as in `Catalog`.
  public enum Subject: Hashable, Sendable {
    /// An assessment, by the path of its include; the root's is empty.
    case assessment(Path)
    /// The include that brings an assessment in, by the same path.
    case include(Path)
    /// A section.
    case section(Path)
    /// An item.
    case item(Path)
    /// A family of items.
    case family(Path)
    /// The difficulty model of a family.
    case difficultyModel(Path)
    /// A stimulus.
    case stimulus(Path)
    /// A rest between parts.
    case rest(Path)
    /// A response set.
    case responseSet(Path)
    /// A scale.
    case scale(Path)
    /// A validity index.
    case validity(Path)
    /// An interpretation.
    case interpretation(Path)
    /// A calibration.
    case calibration(Path)
    /// Exposure controls.
    case exposureControls(Path)
    /// A norms file as a whole.
    case norms
    /// The norms of a scale in a norms file, by the scale's id.
    case scaleNorm(String)
    /// A role file as a whole.
    case role
    /// A requirement of a role, by the path of its scale.
    case requirement(Path)
  }

  private struct Entry {
    let document: Int32
    let offset: Int32
  }

  private var documents: [SourceDocument] = []
  private var entries: [Subject: Entry] = [:]

  /// Creates a map of nothing.
  public init() {}

  /// The place of a part, or of something inside it; of the whole part where that is not found.
  ///
  /// Steps lead inside, each to an element within the one before it; an attribute is one of the
  /// last element.
  public func place(
    of subject: Subject, _ steps: [SourceStep] = [], attribute: String? = nil
  ) -> SourcePlace {
    guard let entry = entries[subject] else {
      return SourcePlace(path: documents.first?.path ?? "", position: nil)
    }
    let document = documents[Int(entry.document)]
    var offset = Int(entry.offset)
    for step in steps {
      guard let inner = ElementScan(document.bytes).offset(of: step, inside: offset) else { break }
      offset = inner
    }
    if let attribute {
      offset = StartTag(document.bytes, at: offset).offset(ofAttribute: attribute) ?? offset
    }
    return document.place(at: offset)
  }

  /// A finding at a part or at something inside it.
  public func diagnostic(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, at subject: Subject,
    _ steps: [SourceStep] = [], attribute: String? = nil
  ) -> Diagnostic {
    let place = place(of: subject, steps, attribute: attribute)
    return Diagnostic(
      severity, rule: rule, message: message, path: place.path, position: place.position)
  }

  /// Whether the map knows a part, and the steps lead to something inside it.
  public func contains(_ subject: Subject, _ steps: [SourceStep] = []) -> Bool {
    guard let entry = entries[subject] else { return false }
    let scan = ElementScan(documents[Int(entry.document)].bytes)
    var offset = Int(entry.offset)
    for step in steps {
      guard let inner = scan.offset(of: step, inside: offset) else { return false }
      offset = inner
    }
    return true
  }

  /// Adds a file and gives its number.
  mutating func add(_ document: SourceDocument) -> Int32 {
    documents.append(document)
    // Most named things are items, and few are shorter than this.
    entries.reserveCapacity(entries.count + document.bytes.count / 300)
    return Int32(documents.count - 1)
  }

  /// Notes where a part stands; false when a part of that name was noted before.
  mutating func note(_ subject: Subject, document: Int32, offset: Int) -> Bool {
    let entry = Entry(document: document, offset: Int32(clamping: offset))
    guard let first = entries.updateValue(entry, forKey: subject) else { return true }
    entries[subject] = first
    return false
  }
}
