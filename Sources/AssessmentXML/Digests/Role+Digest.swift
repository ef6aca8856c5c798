import Assessment
import Integrity

extension Role {
  /// The same role with the digest of what it says.
  func digested() -> Role {
    Role(
      id: id, version: version, title: title, assessment: assessment,
      assessmentVersion: assessmentVersion, places: places, confidence: confidence,
      requirements: requirements, approval: approval, terms: terms, reference: reference,
      digest: computedDigest.hex)
  }

  private var computedDigest: Digest {
    var hasher = TaggedHasher(version: "assay-role-1")
    hasher.write("id", id)
    hasher.write("version", version)
    hasher.write("title", title)
    hasher.write("assessment", assessment)
    hasher.write("assessment-version", assessmentVersion)
    hasher.write("places", places)
    hasher.write("confidence", confidence, unless: 0.9)
    hasher.groups("requirement", requirements) { $0.write($1) }
    hasher.write("approval", approval)
    hasher.groups("term", terms) { $0.write($1) }
    if let reference { hasher.group("reference") { $0.write(reference) } }
    return hasher.finalize()
  }
}

extension TaggedHasher {
  fileprivate mutating func write(_ requirement: RoleRequirement) {
    write("scale", requirement.scale.text)
    write("weight", requirement.weight, unless: 1)
    write("metric", requirement.metric, unless: .raw)
    groups("cut", requirement.cuts) {
      $0.write("at-least", $1.atLeast)
      $0.write("kind", $1.kind)
      $0.write("basis", $1.basis)
    }
  }

  fileprivate mutating func write(_ term: RoleTerm) {
    write("id", term.id)
    write("title", term.title)
    write("item", term.item.text)
    switch term.acceptance {
    case .range(let atLeast, let atMost):
      write("at-least", ifPresent: atLeast)
      write("at-most", ifPresent: atMost)
    case .options(let options): groups("accepts", options) { $0.write("option", $1) }
    }
    write("negotiable", term.isNegotiable)
    write("firmness", ifPresent: term.firmness?.text)
    groups("firm", term.firmAnswers) { $0.write("option", $1) }
    write("unit", ifPresent: term.unit)
  }

  fileprivate mutating func write(_ reference: RoleReference) {
    write("status", reference.status, unless: .sample)
    write("population", reference.population)
    write("source", reference.source)
    write("date", reference.date)
    write("n", reference.n)
    groups("scale", reference.scales) {
      $0.write("scale", $1.scale.text)
      $0.write("mean", $1.mean)
      $0.write("sd", $1.standardDeviation)
      $0.write("reliability", $1.reliability.value)
      $0.write("kind", $1.reliability.kind)
      $0.write("source", ifPresent: $1.reliability.source)
    }
    groups("correlation", reference.correlations) {
      $0.write("first", $1.first.text)
      $0.write("second", $1.second.text)
      $0.write("value", $1.value)
    }
  }
}
