using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Undo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Subject",
                table: "Drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedUtc",
                table: "Drafts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TypedUtc",
                table: "Drafts",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "RemovedThings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WholeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RemovedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovedThings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemovedThings_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_Subject",
                table: "Drafts",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_RemovedThings_FileId",
                table: "RemovedThings",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_RemovedThings_RemovedUtc",
                table: "RemovedThings",
                column: "RemovedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_RemovedThings_WholeId_Kind",
                table: "RemovedThings",
                columns: new[] { "WholeId", "Kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RemovedThings");

            migrationBuilder.DropIndex(
                name: "IX_Drafts_Subject",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "EndedUtc",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "TypedUtc",
                table: "Drafts");

            migrationBuilder.AlterColumn<string>(
                name: "Subject",
                table: "Drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldCollation: "C");
        }
    }
}
