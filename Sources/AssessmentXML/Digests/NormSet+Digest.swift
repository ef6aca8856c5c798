import Assessment
import Integrity

extension NormSet {
  /// The same norms with the digest of what they say.
  func digested() -> NormSet {
    NormSet(
      id: id, version: version, assessment: assessment, assessmentVersion: assessmentVersion,
      status: status, population: population, date: date, n: n, source: source, level: level,
      method: method, scales: scales, digest: computedDigest.hex)
  }

  private var computedDigest: Digest {
    var hasher = TaggedHasher(version: "assay-norms-1")
    hasher.write("id", id)
    hasher.write("version", version)
    hasher.write("assessment", assessment)
    hasher.write("assessment-version", assessmentVersion)
    hasher.write("status", status, unless: .sample)
    hasher.write("population", population)
    hasher.write("date", date)
    hasher.write("n", n)
    hasher.write("source", source)
    hasher.write("level", level, unless: 0.95)
    hasher.write("method", method, unless: .observed)
    hasher.groups("scale", scales) { $0.write($1) }
    return hasher.finalize()
  }
}

extension TaggedHasher {
  fileprivate mutating func write(_ norm: ScaleNorm) {
    write("scale", norm.scale)
    write("metric", norm.metric)
    write("mean", ifPresent: norm.mean)
    write("sd", ifPresent: norm.standardDeviation)
    if let reliability = norm.reliability {
      group("reliability") {
        $0.write("value", reliability.value)
        $0.write("kind", reliability.kind)
        $0.write("source", ifPresent: reliability.source)
      }
    }
    guard case .table(let rows) = norm.conversion else { return }
    groups("row", rows) {
      $0.write("from", $1.from)
      $0.write("to", $1.to)
      $0.write("value", $1.value)
      $0.write("percentile", ifPresent: $1.percentile)
    }
  }
}
