package vn.napa.quanlop.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The process diagrams of a class, with where each stands. */
@Controller
class DiagramPages {

    private final ProcessStories stories;
    private final RepositoryService repository;

    DiagramPages(ProcessStories stories, RepositoryService repository) {
        this.stories = stories;
        this.repository = repository;
    }

    @GetMapping("/lop/{classId}/tien-trinh")
    String ofClass(@PathVariable long classId, @RequestParam(defaultValue = "") String chon, Model model) {
        List<ProcessStories.Story> all = stories.ofClass(classId);
        ProcessStories.Story shown = all.stream()
                .filter(story -> story.processId().equals(chon))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(story -> story.definitionId().startsWith("class:"))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("classId", classId);
        model.addAttribute("stories", all);
        model.addAttribute("story", shown);
        if (shown != null) {
            model.addAttribute("history", stories.of(shown.processId()));
        }
        return "desk/diagram";
    }

    /** The BPMN file that the process runs by. */
    @GetMapping("/quy-trinh/{processId}/so-do.xml")
    ResponseEntity<byte[]> diagram(@PathVariable String processId) throws IOException {
        ProcessStories.Story story =
                stories.find(processId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try (InputStream xml = repository.getProcessModel(story.definitionId())) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.readAllBytes());
        }
    }
}
