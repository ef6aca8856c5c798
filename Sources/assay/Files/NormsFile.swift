import Assessment
import AssessmentXML

/// Norms files given on the command line.
enum NormsFile {
  /// Reads one, without an assessment to compare it with.
  static func read(_ path: String) throws(Failure) -> NormSet {
    let checked = CheckedNorms(XMLSource(path: path, bytes: try FileContent.read(path)))
    guard let set = checked.norms else {
      let first = checked.diagnostics.sorted().first { $0.severity == .error }
      throw Failure(first?.description ?? "\(path): this is no norms file")
    }
    return set
  }
}
