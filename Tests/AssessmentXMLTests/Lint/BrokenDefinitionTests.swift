import Assessment
import AssessmentXML
import Testing

/// A definition with one mistake, and beside it the lines that say so.
///
/// It is a file `name.xml`, or a folder `name` with `test.xml` and what belongs to it; the lines
/// stand in `name.expected`.
struct BrokenDefinition: Sendable, CustomTestStringConvertible {
  let name: String
  /// The file, below the folder of all.
  let path: String

  static let all: [BrokenDefinition] = RepositoryFiles.names(in: RepositoryFiles.broken).compactMap
  {
    if $0.hasSuffix(".xml") { return BrokenDefinition(name: String($0.dropLast(4)), path: $0) }
    return $0.contains(".") ? nil : BrokenDefinition(name: $0, path: $0 + "/test.xml")
  }

  /// What is found in it.
  var findings: [String] {
    guard let bytes = RepositoryFiles.bytes(RepositoryFiles.broken + "/" + path) else { return [] }
    let isFolder = path != name + ".xml"
    let folder = RepositoryFiles.broken + (isFolder ? "/" + name : "")
    let definition = CheckedDefinition(
      XMLSource(path: path, bytes: bytes), loader: RepositoryFiles.loader(folder))
    let norms =
      isFolder ? RepositoryFiles.names(in: folder).filter { $0.hasSuffix(".norms.xml") } : []
    return Lint.diagnostics(
      of: definition,
      norms: norms.compactMap { file in
        RepositoryFiles.bytes(folder + "/" + file).map {
          CheckedNorms(XMLSource(path: name + "/" + file, bytes: $0))
        }
      }
    ).map(\.description)
  }

  /// The lines beside it; nil where there are none.
  var expected: [String]? {
    RepositoryFiles.bytes(RepositoryFiles.broken + "/\(name).expected").map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  var testDescription: String { name }
}

@Suite("Broken definitions")
struct BrokenDefinitionTests {
  @Test("give exactly the expected text", arguments: BrokenDefinition.all)
  func text(broken: BrokenDefinition) throws {
    #expect(broken.findings == (try #require(broken.expected)))
  }

  @Test("are at least 40, each with a finding")
  func count() {
    #expect(BrokenDefinition.all.count >= 40)
    for broken in BrokenDefinition.all { #expect(broken.expected?.isEmpty == false) }
  }
}
