import Assessment
import AssessmentXML
import Testing

@Suite("The banks of the repository")
struct BankTests {
  static let folder = RepositoryFiles.root + "/TestBanks"
  static let banks = RepositoryFiles.names(in: folder).filter {
    RepositoryFiles.bytes(folder + "/" + $0 + "/test.xml") != nil
  }

  @Test("are there")
  func present() {
    #expect(BankTests.banks.contains("quick-tour"))
  }

  @Test("resolve to one document with the same model and prints", arguments: banks)
  func resolved(bank: String) throws {
    let folder = BankTests.folder + "/" + bank
    let bytes = try #require(RepositoryFiles.bytes(folder + "/test.xml"))
    let checked = CheckedDefinition(
      XMLSource(path: "test.xml", bytes: bytes), loader: RepositoryFiles.loader(folder))
    let document = try #require(ResolvedDefinition(checked))
    let again = CheckedDefinition(XMLSource(path: "definition.xml", bytes: document.bytes))
    #expect(again.diagnostics.isEmpty)
    #expect(again.definition == checked.definition)
    #expect(again.digests == checked.digests)
  }

  @Test("have no findings", arguments: banks)
  func clean(bank: String) throws {
    let folder = BankTests.folder + "/" + bank
    let bytes = try #require(RepositoryFiles.bytes(folder + "/test.xml"))
    let definition = CheckedDefinition(
      XMLSource(path: "test.xml", bytes: bytes), loader: RepositoryFiles.loader(folder))
    let norms = RepositoryFiles.names(in: folder).filter { $0.hasSuffix(".norms.xml") }.compactMap {
      name in
      RepositoryFiles.bytes(folder + "/" + name).map {
        CheckedNorms(XMLSource(path: name, bytes: $0))
      }
    }
    let findings = Lint.diagnostics(of: definition, norms: norms)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }
}
