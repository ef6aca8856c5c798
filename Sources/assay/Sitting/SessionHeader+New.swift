import Assessment
import CTerminal
import Glibc
import Integrity

extension SessionHeader {
  /// The header of a session that starts now.
  static func live(_ bank: Bank, order: SittingOrder, mode: SessionMode, segment: Segment)
    -> SessionHeader
  {
    let candidate = order.candidate ?? "guest"
    return SessionHeader(
      id: SessionID.live(atMs: segment.wallMs), startedAtMs: segment.wallMs,
      respondent: order.respondent(for: candidate), subject: candidate,
      assessment: bank.definition.id, version: bank.definition.version, digests: bank.digests,
      // 53 bits, so that every reader of JSON keeps it exactly.
      seed: order.seed ?? UInt64.random(in: 0..<(1 << 53)), mode: mode,
      locale: order.locale ?? bank.definition.language, accommodation: order.accommodation,
      clockResolutionNs: 1_000_000, engine: Engine.current.version)
  }

  /// The header of a simulated session: nothing in it comes from a clock or from chance.
  static func simulated(_ bank: Bank, order: SittingOrder, candidate: String) -> SessionHeader {
    let seed = order.seed ?? simulatedSeed
    return SessionHeader(
      id: SessionID.simulated(
        bank.digests, candidate: candidate, rater: order.rater, seed: seed,
        accommodation: order.accommodation, in: order.directory),
      startedAtMs: simulatedStartMs, respondent: order.respondent(for: candidate),
      subject: candidate, assessment: bank.definition.id, version: bank.definition.version,
      digests: bank.digests,
      seed: seed, mode: .simulated, locale: order.locale ?? bank.definition.language,
      accommodation: order.accommodation, clockResolutionNs: 1_000_000,
      engine: Engine.current.version)
  }

  /// The header of a session that only shows items.
  static func preview(_ bank: Bank, seed: UInt64, isPlain: Bool) -> SessionHeader {
    SessionHeader(
      id: "preview", startedAtMs: simulatedStartMs, respondent: Respondent(id: "preview"),
      subject: "preview", assessment: bank.definition.id, version: bank.definition.version,
      digests: bank.digests, seed: seed, mode: isPlain ? .plain : .full,
      locale: bank.definition.language, accommodation: nil, clockResolutionNs: 1_000_000,
      engine: Engine.current.version)
  }

  /// The command that goes on with the session, to be followed by its folder.
  var resumeCommand: String {
    respondent.kind == .rater ? "assay rate --resume" : "assay take --resume"
  }

  /// The seed of a simulated session for which none is given.
  static let simulatedSeed: UInt64 = 1

  /// When every simulated session starts: the first moment of the year 2000.
  static let simulatedStartMs = 946_684_800_000

  /// The segment of a simulated session.
  static let simulatedSegment = Segment(
    bootID: "", bootMs: 0, wallMs: simulatedStartMs, mode: .simulated)
}

/// Ids of sessions, which name their folders.
enum SessionID {
  /// The moment in UTC and four random letters, such as `20261122-101500-kdwq`.
  static func live(atMs milliseconds: Int) -> String {
    var seconds = time_t(milliseconds / 1_000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))"
    let time = two(parts.tm_hour) + two(parts.tm_min) + two(parts.tm_sec)
    // Letters that are told apart when they are read aloud or written by hand.
    let letters = Array("abcdefghjkmnpqrstuvwxyz")
    let tail = String((0..<4).compactMap { _ in letters.randomElement() })
    return "\(date)-\(time)-\(tail)"
  }

  /// An id made from what decides a simulated session; numbered where its folder exists.
  static func simulated(
    _ digests: DefinitionDigests, candidate: String, rater: String?, seed: UInt64,
    accommodation: Accommodation?, in directory: String
  ) -> String {
    let parts =
      [digests.fingerprint, candidate, "\(seed)", accommodation?.description ?? ""]
      + (rater.map { [$0] } ?? [])
    let id = "sim-" + Digest(of: Array(parts.joined(separator: "\n").utf8)).hex.prefix(12)
    var name = id
    var number = 1
    while Folder.resolved(Folder.join(directory, name)) != nil {
      number += 1
      name = "\(id)-\(number)"
    }
    return name
  }
}
