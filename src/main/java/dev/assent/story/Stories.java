package dev.assent.story;

import dev.assent.engine.model.ModelSet;
import dev.assent.engine.submission.FileActions;
import dev.assent.folder.ModelFolders;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads stories against the models they try, and has them played. */
@Component
class Stories {
    /** @param faults of all of them; one that has faults is not among the stories */
    record Reading(List<Story> stories, List<StoryFault> faults) {
    }

    private final StoryFiles files;
    private final NationalSetups setups;
    private final FileActions actions;
    private final Player player;
    private final ModelFolders folders;
    private ModelSet models;
    private Terms terms;

    Stories(StoryFiles files, NationalSetups setups, FileActions actions, Player player, @Value("${assent.models:}") String folders) {
        this.files = files;
        this.setups = setups;
        this.actions = actions;
        this.player = player;
        this.folders = ModelFolders.of(folders);
    }

    /** The models that are tried: those packaged, with what the folders replace and add. */
    synchronized ModelSet models() {
        if (models == null) {
            models = ModelSet.packaged();
            for (Path root : folders.roots()) {
                models = models.overriddenBy(ModelSet.fromFolder(root));
            }
        }
        return models;
    }

    private synchronized Terms terms() {
        if (terms == null) {
            terms = new Terms(models(), actions.all());
        }
        return terms;
    }

    /** @param texts of stories by their path */
    Reading read(Map<String, String> texts) {
        StoryReader reader = new StoryReader(files, terms(), known());
        List<Story> stories = new ArrayList<>();
        List<StoryFault> faults = new ArrayList<>();
        texts.forEach((file, text) -> {
            Faults own = new Faults(file);
            // a setup that is not on offer takes no file in
            reader.read(file, text, own).filter(story -> setups.all().contains(story.setup())).ifPresent(stories::add);
            faults.addAll(own.found());
        });
        return new Reading(stories, faults.stream().distinct().toList());
    }

    /** The installed setups, by id and by the folder of their process. */
    private Map<String, NationalSetup> known() {
        Map<String, NationalSetup> known = new TreeMap<>();
        for (NationalSetup setup : setups.installed()) {
            known.put(setup.setup(), setup);
            SetupModels.of(setup, models()).own().keySet().stream().findFirst().ifPresent(file -> known.put(file.substring(0, file.lastIndexOf('/') + 1), setup));
        }
        return known;
    }

    /** The setups on offer that none of these stories tries. */
    List<NationalSetup> untold(List<Story> told) {
        return setups.all().stream().filter(setup -> told.stream().noneMatch(story -> story.setup().equals(setup))).toList();
    }

    Account play(Story story) {
        return player.play(story, terms());
    }
}
