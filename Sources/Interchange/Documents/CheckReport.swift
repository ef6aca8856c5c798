public import Assessment

/// What checking some files came to: the document that `check --format json` prints.
public struct CheckReport: Hashable, Sendable {
  /// The version of this document's shape.
  public static let schemaVersion = 1

  /// A file that was checked.
  public struct File: Hashable, Sendable {
    /// What the file is, as far as it could be read.
    public enum Content: Hashable, Sendable {
      /// An assessment with its prints.
      case assessment(id: String, version: String, digests: DefinitionDigests)
      /// Norms with the digest of their file.
      case norms(id: String, version: String, digest: String)
      /// Neither: parameters for definitions to include, which have no print of their own, or
      /// nothing that could be read.
      case other
    }

    /// The file, as the caller named it.
    public let path: String
    /// What it is.
    public let content: Content

    /// Creates a file's entry.
    public init(path: String, content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// The files, in the order checked.
  public let files: [File]
  /// The findings, sorted.
  public let diagnostics: [Diagnostic]

  /// Creates a report.
  public init(files: [File], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics.sorted()
  }

  /// Writes the report as an object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.field("errors", diagnostics.count { $0.severity == .error })
    writer.field("warnings", diagnostics.count { $0.severity == .warning })
    writer.key("files")
    writer.beginArray()
    for file in files { file.write(to: &writer) }
    writer.endArray()
    writer.key("diagnostics")
    writer.beginArray()
    for diagnostic in diagnostics { diagnostic.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension CheckReport.File {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path)
    writer.key("assessment")
    if case .assessment(let id, let version, let digests) = content {
      writer.beginObject()
      writer.field("id", id)
      writer.field("version", version)
      writer.members(of: digests)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.key("norms")
    if case .norms(let id, let version, let digest) = content {
      writer.beginObject()
      writer.field("id", id)
      writer.field("version", version)
      writer.field("digest", digest)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }
}

extension Diagnostic {
  /// Writes the finding as an object; a place that is not known is `null`.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path)
    writer.field("line", position?.line)
    writer.field("column", position?.column)
    writer.field("severity", severity.rawValue)
    writer.field("rule", rule)
    writer.field("message", message)
    writer.endObject()
  }
}
