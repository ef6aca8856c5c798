import Archive
import Assessment
import Delivery
import Interchange

extension SessionList {
  /// The sessions in a folder.
  init(in directory: String) throws(Failure) {
    let folders = try archiving { () throws(ArchiveError) in try SessionFolder.all(in: directory) }
    self.init(folders.map(Entry.init))
  }
}

extension SessionList.Entry {
  /// How one session stands.
  init(_ folder: SessionFolder) {
    do throws(Failure) {
      let session = try StoredSession(folder.path).session
      let isRunning = (try? folder.isInUse()) == true
      self.init(
        folder: folder.path, header: session.header,
        state: session.isFinished ? .finished : isRunning ? .running : .unfinished,
        end: session.end, lastMs: session.lastMs,
        leftMs: session.isFinished ? nil : session.screen(at: session.lastMs).leftMs)
    } catch {
      self.init(
        folder: folder.path, header: (try? folder.readJournal())?.header, state: .damaged,
        damage: error.message)
    }
  }
}

extension Screen {
  /// The time left on the clock that runs here; nil where none does.
  fileprivate var leftMs: Milliseconds? {
    switch self {
    case .item(let item): item.sectionClock?.leftMs
    case .feedback(let page): page.item.sectionClock?.leftMs
    case .overview(let page), .submission(let page): page.sectionClock?.leftMs
    case .welcomeBack(let page): page.sectionClock?.leftMs
    case .rest(let page): page.leftMs
    case .instructions(let page): page.limitMs
    case .identity, .figureCheck, .practiceResult, .timeUp, .finished: nil
    }
  }
}
