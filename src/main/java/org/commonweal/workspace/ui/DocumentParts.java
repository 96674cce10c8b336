package org.commonweal.workspace.ui;

import org.commonweal.access.Access;
import org.commonweal.access.Audience;
import org.commonweal.access.ui.AccessParts;
import org.commonweal.identity.Directory;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.documents.BinService;
import org.commonweal.workspace.documents.CheckOutService;
import org.commonweal.workspace.documents.DocumentQueries;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.DocumentUploads;
import org.commonweal.workspace.documents.FolderQueries;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.FolderShares;
import org.commonweal.workspace.documents.Place;
import org.springframework.stereotype.Component;

/** The services that pages of documents are made with. */
@Component
record DocumentParts(
        DocumentQueries documents,
        DocumentService service,
        DocumentUploads uploads,
        CheckOutService checkOuts,
        FolderQueries folders,
        FolderService folderService,
        FolderShares shares,
        Directory directory,
        BinService bin,
        SpaceGuard guard,
        Audience audience,
        Access access,
        AccessParts accessParts) {

    /** Who will see what is put there, in words. */
    String readersOf(Place place) {
        return audience.inWords(place.subject(), access.classificationOf(place.subject()));
    }
}
