import Archive
import Assessment
import AssessmentXML
import Delivery
import Interchange
import Scoring

/// Sessions read one by one and written for other programs.
struct Exporting {
  private let format: ExportFormat
  /// What has been written, but for QTI.
  private(set) var bytes: [UInt8] = []
  /// The columns, by the first session's definition where they depend on it.
  private(set) var dictionary: DataDictionary?
  /// The results of QTI, by session.
  private(set) var results: [(session: String, text: String)] = []
  private var table: ExportTable?
  private var first: (path: String, fingerprint: String)?

  init(_ format: ExportFormat) { self.format = format }

  /// Adds one session.
  mutating func add(_ path: String) throws(Failure) {
    let stored = try StoredSession(path)
    let catalog = Catalog(stored.definition)
    let record = stored.session.record()
    let result = SessionResult(
      record, profile: try Self.profile(of: stored, record), catalog: catalog)
    switch format {
    case .csvWide:
      try checkDefinition(of: stored, path)
      addRows(of: result, .wide, catalog)
    case .csvLong: addRows(of: result, .long, catalog)
    case .ndjson:
      dictionary = SessionResult.dictionary
      bytes += JSONDocument.line { result.write(to: &$0) }
    case .qtiResults:
      results.append((record.header.id, result.qtiResult(date: Timestamp.text)))
    }
  }

  private mutating func addRows(
    of result: SessionResult, _ layout: ExportTable.Layout, _ catalog: Catalog
  ) {
    var writer = CSVWriter()
    let table = table ?? ExportTable(layout, catalog: catalog)
    if self.table == nil {
      table.writeHead(to: &writer)
      dictionary = table.dictionary
    }
    self.table = table
    table.write(result, to: &writer)
    writer.buffer.withBytes { bytes += $0 }
  }

  /// A wide table has the columns of one definition.
  private mutating func checkDefinition(
    of stored: StoredSession, _ path: String
  ) throws(Failure) {
    let fingerprint = stored.digests.fingerprint
    guard let first else { return self.first = (path, fingerprint) }
    guard first.fingerprint == fingerprint else {
      throw Failure(
        "\(path): it was given with another definition (\(fingerprint.prefix(12))) than "
          + "\(first.path) (\(first.fingerprint.prefix(12))), so its columns differ; export each by "
          + "itself, or use --format csv-long")
    }
  }

  /// The profile that was handed over at the end, or what the answers come to so far.
  private static func profile(
    of stored: StoredSession, _ record: SessionRecord
  ) throws(Failure) -> Profile {
    if Folder.resolved(stored.folder.path(of: .profile)) != nil,
      let profile = try ProfileFile.read(stored.folder.path(of: .profile)).first,
      profile.items != nil, profile.assessment.digests == stored.digests
    {
      return profile
    }
    let scorer = try Scorers.make(Bank(stored, norms: []), allowIllustrative: false)
    return scorer.profile(of: record, id: ProfileIdentity.id(of: record, norms: []))
  }
}
