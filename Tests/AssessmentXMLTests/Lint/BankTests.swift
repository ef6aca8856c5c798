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
