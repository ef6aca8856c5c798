public import Assessment

/// Writes many profiles of one definition, one to a line.
///
/// What the profile before had in common with the next, its assessment and its scales' names, is
/// written from bytes that are kept. The text is the same that `Profile.write(to:)` gives.
public struct ProfileEncoder: Sendable {
  /// What stands before a scale's raw score.
  struct ScaleHead: Sendable {
    let id: Path
    let title: String
    let parent: Path?
    let rule: Scale.Rule
    let bytes: [UInt8]

    init(_ scale: ScaleScore) {
      id = scale.id
      title = scale.title
      parent = scale.parent
      rule = scale.rule
      bytes = JSONFragment(members: { $0.beginScale(scale) }).bytes
    }

    /// Whether a scale begins with the same bytes.
    @inline(__always)
    func isHead(of scale: ScaleScore) -> Bool {
      id.text == scale.id.text && title == scale.title && parent == scale.parent
        && rule == scale.rule
    }
  }

  private var engine: Engine?
  private var assessment: AssessmentReference?
  /// What stands between a profile's own id and the candidate's.
  private var head: [UInt8] = []
  private var scales: [ScaleHead] = []

  /// Makes an encoder that has written nothing.
  public init() {}

  /// Writes a profile as one compact object.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - writer: A writer of compact text; another writes the profile in its own layout.
  public mutating func write(_ profile: Profile, to writer: inout JSONWriter) {
    guard writer.layout == .compact else { return profile.write(to: &writer) }
    if assessment != profile.assessment || engine != profile.engine {
      engine = profile.engine
      assessment = profile.assessment
      head = JSONFragment(members: { profile.writeReferences(to: &$0) }).bytes
    }
    writer.separate()
    writer.buffer.append(literal: "{\"schemaVersion\":")
    writer.buffer.append(decimal: Profile.schemaVersion)
    writer.buffer.append(literal: ",\"id\":")
    writer.appendQuoted(profile.id)
    writer.field("supersedes", profile.supersedes)
    writer.buffer.append(UInt8(ascii: ","))
    writer.buffer.append(head)
    writer.buffer.append(literal: ",\"candidate\":{\"id\":")
    writer.appendQuoted(profile.candidate)
    writer.buffer.append(literal: "},\"session\":")
    writer.state = .keyed
    profile.writeSession(to: &writer)
    writer.buffer.append(literal: ",\"scales\":[")
    writer.state = .opened
    for (place, scale) in profile.scales.enumerated() {
      if place >= scales.count {
        scales.append(ScaleHead(scale))
      } else if !scales[place].isHead(of: scale) {
        scales[place] = ScaleHead(scale)
      }
      scale.writeCompact(scales[place].bytes, to: &writer)
    }
    writer.buffer.append(UInt8(ascii: "]"))
    writer.state = .written
    profile.writeFindings(to: &writer)
    if let items = profile.items {
      writer.buffer.append(literal: ",\"items\":[")
      writer.state = .opened
      for item in items { item.write(to: &writer) }
      writer.buffer.append(UInt8(ascii: "]"))
    }
    writer.buffer.append(literal: ",\"panel\":")
    writer.state = .keyed
    profile.writePanel(to: &writer)
    writer.buffer.append(UInt8(ascii: "}"))
    writer.state = .written
  }
}
